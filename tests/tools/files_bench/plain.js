// A list of files as one would write it by hand: as many rows as fit, moved and filled anew while it is scrolled.
const ROW = 44;
const BEYOND = 8;

const make = (tag, className, around) => {
    const element = document.createElement(tag);
    element.className = className;
    around.append(element);
    return element;
};

// What a row of the app has, too: a box, an icon, a link, three texts and a button.
const makeRow = (around) => {
    const row = make('div', 'plain-row', around);
    row.setAttribute('role', 'row');
    row.draggable = true;
    const box = make('input', '', row);
    box.type = 'checkbox';
    make('span', 'plain-icon', row);
    const link = make('a', 'plain-name', row);
    const cells = [0, 1, 2].map(() => make('span', '', row));
    const menu = make('button', '', row);
    menu.type = 'button';
    menu.textContent = '…';
    return { row, box, link, cells, menu };
};

const listOf = (entries) => {
    document.body.innerHTML = '<style>.plain{block-size:720px;overflow:auto;position:relative}'
        + '.plain-all{position:relative}.plain-row{position:absolute;inset-inline:0;block-size:44px;display:grid;'
        + 'grid-template-columns:44px 24px 1fr 8rem 12rem 8rem 44px;align-items:center}</style>';
    const list = make('div', 'plain', document.body);
    const all = make('div', 'plain-all', list);
    all.style.blockSize = `${entries.length * ROW}px`;
    const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
    const rows = [];
    const fill = () => {
        const first = Math.max(0, Math.floor(list.scrollTop / ROW) - BEYOND);
        const last = Math.min(entries.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW) + BEYOND);
        while (rows.length < last - first) rows.push(makeRow(all));
        rows.forEach((it, at) => {
            const index = first + at;
            const entry = entries[index];
            if (!entry || index >= last) { it.row.hidden = true; return; }
            it.row.hidden = false;
            it.row.style.insetBlockStart = `${index * ROW}px`;
            it.row.setAttribute('aria-rowindex', String(index + 2));
            it.box.setAttribute('aria-label', `Select ${entry.Name}`);
            it.link.textContent = entry.Name;
            it.link.href = `/files/${entry.FileId}`;
            it.cells[0].textContent = `${entry.Size} bytes`;
            it.cells[1].textContent = dates.format(new Date(Number(entry.DateModified) * 1000));
            it.cells[2].textContent = 'Only you';
            it.menu.setAttribute('aria-label', `Actions for ${entry.Name}`);
        });
    };
    list.addEventListener('scroll', fill, { passive: true });
    fill();
};

globalThis.openPlain = async (signingIn, count, done) => {
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(signingIn) };
    const { access_token: token } = await (await fetch('/api/v1/oauth2/grant.json', post)).json();
    const headers = { authorization: `Bearer ${token}` };
    const list = async (folder) =>
        (await fetch(`/api/v1/folder/list.json/OAUTH/${folder}?with_breadcrumbs=1`, { headers })).json();
    const top = await list('0');
    const many = top.Folders.find((folder) => folder.Name === 'Many').FolderID;
    const begin = performance.now();
    const { Files: entries } = await list(many);
    if (entries.length !== count) { done(`There are ${entries.length}.`); return; }
    const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
    entries.sort((one, other) => order.compare(one.Name, other.Name));
    listOf(entries);
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)));
};
