//! The Python package of fangless.
//!
//! In: calls from Python. Out: calls of the Rust library, and Python objects.
//! Must not: have behaviour that a Rust user lacks, conversions and exceptions aside. What users
//! read about each name is in `fangless/_fangless.pyi`.

mod arguments;
mod classes;
mod columns;
mod compile;
mod decode;
mod encode;
mod errors;
mod files;
mod formula;
mod functions;
mod limits;
mod objects;
mod options;
mod outcome;
mod pending;
mod policy;
mod program;
mod record;
mod reuse;
mod rows;
mod running;
mod session;

use pyo3::prelude::*;
use std::path::PathBuf;

#[pymodule]
fn _fangless(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<policy::PyPolicy>()?;
    module.add_class::<limits::PyLimits>()?;
    module.add_class::<files::PyFileLimits>()?;
    module.add_class::<files::PyChange>()?;
    module.add_class::<files::PyChanges>()?;
    module.add_class::<functions::Function>()?;
    module.add_class::<objects::Exposure>()?;
    module.add_class::<objects::Exposed>()?;
    module.add_function(wrap_pyfunction!(objects::expose, module)?)?;
    module.add_class::<program::PyProgram>()?;
    module.add_class::<columns::Column>()?;
    module.add_class::<reuse::PyReused>()?;
    module.add_class::<session::PySession>()?;
    module.add_class::<pending::PyPending>()?;
    module.add_class::<outcome::Outcome>()?;
    module.add_class::<outcome::Usage>()?;
    module.add_class::<outcome::Diagnostic>()?;
    module.add_class::<outcome::Frame>()?;
    module.add_class::<record::Record>()?;
    module.add_function(wrap_pyfunction!(compile::evaluate, module)?)?;
    module.add_function(wrap_pyfunction!(compile::compile, module)?)?;
    module.add_function(wrap_pyfunction!(compile::check, module)?)?;
    errors::register(module)?;
    // The image lies beside this module; it is loaded at first use.
    let file: PathBuf = module.filename()?.extract()?;
    fangless::Engine::set_default_image(&file.with_file_name("guest.cwasm"));
    running::register(module)
}
