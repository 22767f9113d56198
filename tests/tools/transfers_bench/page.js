// Uploads what was chosen, and answers how many milliseconds that took.
const input = document.querySelector('input');

const timed = async (work) => {
    const start = performance.now();
    await work();
    input.value = '';
    return performance.now() - start;
};

// One file, by tus as it comes: the whole of it in one request.
window.byTus = () => timed(() => new Promise((resolve, reject) => {
    const file = input.files[0];
    new tus.Upload(file, {
        endpoint: '/tus',
        retryDelays: null,
        storeFingerprintForResuming: false,
        metadata: { filename: file.name },
        onSuccess: resolve,
        onError: reject,
    }).start();
}));

// Many files, by Uppy's XHR plugin as it comes, with a request for each file that carries nothing but its bytes.
window.byUppy = () => timed(async () => {
    const { Uppy, XHRUpload } = await import('/uppy.mjs');
    const uppy = new Uppy();
    uppy.use(XHRUpload, { endpoint: '/bare', formData: false });
    uppy.addFiles([...input.files].map((data) => ({ name: data.name, type: data.type, data })));
    const { failed } = await uppy.upload();
    if (failed.length > 0) throw new Error(`${failed.length} failed`);
});

// The MD5 of one file, by hash-wasm in a worker, slice by slice as the app does it.
window.byHashWasm = () => {
    const file = input.files[0];
    const worker = new Worker('/hash-worker.js');
    return timed(() => new Promise((resolve, reject) => {
        worker.onmessage = (event) => resolve(event.data);
        worker.onerror = () => reject(new Error('the worker failed'));
        worker.postMessage(file);
    })).finally(() => worker.terminate());
};

// The MD5 of one file, by the app's own worker; `count` of them hash the same file side by side.
window.byPortico = (script, count) => {
    const file = input.files[0];
    const slice = 64 * 1024 * 1024;
    const hash = (worker) => new Promise((resolve, reject) => {
        let from = 0;
        const step = () => {
            if (from >= file.size) return worker.postMessage({ id: 1, op: 'finish' });
            const data = file.slice(from, from + slice);
            from += data.size;
            return worker.postMessage({ id: 1, op: 'append', data });
        };
        worker.onmessage = ({ data }) => {
            if (data.error) reject(new Error(data.error));
            else if (data.md5) resolve(data.md5);
            else step();
        };
        worker.onerror = () => reject(new Error('the worker failed'));
        worker.postMessage({ id: 1, op: 'start' });
        step();
    });
    const workers = Array.from({ length: count }, () => new Worker(script, { type: 'module' }));
    return timed(() => Promise.all(workers.map(hash)))
        .finally(() => workers.forEach((worker) => worker.terminate()));
};
window.isReady = true;
