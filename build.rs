//! Puts the hash of the guest image into the host, which then loads that image and no other.
//!
//! In: the image that `FANGLESS_IMAGE` names, or `guest/guest.cwasm` in cargo's target directory.
//! Out: its path and the hash that it states, if there is one. Whether the image is what its hash
//! says is checked when it is loaded. Without an image the library builds all the same, and says
//! at its first use that it has none.
//! Must not: build the image; that takes minutes and another target.

use std::path::{Path, PathBuf};

const HASH: usize = 32;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed=FANGLESS_IMAGE");
    let Some(image) = place() else { return };
    println!("cargo:rerun-if-changed={}", image.display());
    let Ok(bytes) = std::fs::read(&image) else {
        return;
    };
    let Some(hash) = bytes.last_chunk::<HASH>() else {
        return;
    };
    let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo:rustc-env=FANGLESS_BUILT_IMAGE={}", image.display());
    println!("cargo:rustc-env=FANGLESS_BUILT_HASH={hash}");
}

fn place() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("FANGLESS_IMAGE").filter(|name| !name.is_empty()) {
        return std::path::absolute(named).ok();
    }
    // <target>/<profile>/build/<package>/out, with one more level if a target was named.
    let out = PathBuf::from(std::env::var_os("OUT_DIR")?);
    let guess = |level| {
        out.ancestors()
            .nth(level)
            .map(|target: &Path| target.join("guest/guest.cwasm"))
    };
    let places: Vec<PathBuf> = [4, 5].into_iter().filter_map(guess).collect();
    places
        .iter()
        .find(|place| place.exists())
        .or(places.first())
        .cloned()
}
