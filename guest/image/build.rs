//! Tells the tool which target it was built for: images are for the same one.

fn main() {
    let target = std::env::var("TARGET").expect("cargo sets TARGET");
    println!("cargo:rustc-env=FANGLESS_TARGET={target}");
    println!("cargo:rerun-if-changed=build.rs");
}
