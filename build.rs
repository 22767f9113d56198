//! Passes the linker what the lazy routes need; as RUSTFLAGS it would rebuild every crate.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        // Splitting follows the relocations; a build that stays whole calls back through the table.
        let lazy = std::env::var_os("CARGO_FEATURE_LAZY").is_some();
        let argument = if lazy { "--emit-relocs" } else { "--export-table" };
        println!("cargo::rustc-link-arg-bins={argument}");
    }
}
