// MD5 of a file by hash-wasm.
importScripts('/hash-wasm.js');
const SLICE = 8 * 1024 * 1024;
onmessage = async ({ data: file }) => {
    const md5 = await hashwasm.createMD5();
    for (let from = 0; from < file.size; from += SLICE) {
        md5.update(new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer()));
    }
    postMessage(md5.digest('hex'));
};
