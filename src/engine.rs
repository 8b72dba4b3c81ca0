//! (skeleton)
use crate::Error;
use std::path::Path;
use std::sync::Arc;

/// What an engine is made with. Every field has a default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Most runs at one time; further ones wait, within their time limit. Default 128. It costs
    /// address space (4 GiB each), not memory.
    pub instances: u32,
    /// Memory that each of them keeps for the next run, in bytes, at most. Default 2 MiB.
    pub keep_resident: usize,
}

/// The loaded image and a pool of machines to run it. Cheap to clone, `Send + Sync`.
#[derive(Clone)]
pub struct Engine {
    _shared: Arc<()>,
}

impl Engine {
    /// The engine of this process, loaded at first use.
    ///
    /// # Errors
    /// No usable image was found.
    pub fn global() -> Result<Self, Error> {
        unimplemented!()
    }
    /// Makes the image at `path` the one that [`Engine::global`] uses, if nothing was loaded yet.
    /// For bindings that carry the image with them. Nothing is loaded by this call.
    pub fn set_default_image(_path: &Path) {
        unimplemented!()
    }
    /// An engine of its own.
    ///
    /// # Errors
    /// The image is missing, stale, foreign or damaged.
    pub fn load(_path: &Path, _config: &Config) -> Result<Self, Error> {
        unimplemented!()
    }
}
