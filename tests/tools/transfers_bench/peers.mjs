// What the app's transfers are measured beside: a server for tus, a bare one that writes what it gets, and a page with
// tus-js-client, Uppy and hash-wasm. Arguments: the port, the folder node_modules, a folder for
// what comes, the folder of the built app.
import { createReadStream, createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pipeline } from 'node:stream/promises';

const [port, modules, folder, app] = process.argv.slice(2);
const require = createRequire(join(modules, 'x.js'));
const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
const { Server } = await load('@tus/server');
const { FileStore } = await load('@tus/file-store');

const tusFolder = join(folder, 'tus');
const bareFolder = join(folder, 'bare');
mkdirSync(tusFolder);
mkdirSync(bareFolder);
const tus = new Server({ path: '/tus', datastore: new FileStore({ directory: tusFolder }) });

const page = readFileSync(new URL('./peers.html', import.meta.url));
const scripts = {
    '/peers.js': [new URL('./page.js', import.meta.url), 'text/javascript'],
    '/tus.js': [join(modules, 'tus-js-client/dist/tus.min.js'), 'text/javascript'],
    '/uppy.mjs': [join(modules, 'uppy/dist/uppy.min.mjs'), 'text/javascript'],
    '/hash-wasm.js': [join(modules, 'hash-wasm/dist/md5.umd.min.js'), 'text/javascript'],
    '/hash-worker.js': [new URL('./hash-worker.js', import.meta.url), 'text/javascript'],
};

let count = 0;
createServer(async (request, response) => {
    const path = request.url.split('?')[0];
    if (path.startsWith('/tus') && path !== '/tus.js') {
        return tus.handle(request, response);
    }
    if (path === '/bare') {
        count += 1;
        await pipeline(request, createWriteStream(join(bareFolder, String(count))));
        response.setHeader('content-type', 'application/json');
        return response.end('{"url":"/bare"}');
    }
    if (path.startsWith('/app/') && !path.includes('..')) {
        response.setHeader('content-type', path.endsWith('.wasm') ? 'application/wasm' : 'text/javascript');
        return createReadStream(join(app, path.slice('/app/'.length))).pipe(response);
    }
    const script = scripts[path];
    response.setHeader('content-type', script ? script[1] : 'text/html');
    return script ? createReadStream(script[0]).pipe(response) : response.end(page);
}).listen(Number(port), '127.0.0.1');
