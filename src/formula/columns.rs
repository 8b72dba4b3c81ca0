//! stub
use super::{Formula, Scalar};
#[allow(missing_docs)]
pub enum Column<'a> {
    Float(&'a [f64]),
    Int(&'a [i64]),
    Bool(&'a [bool]),
}
#[allow(missing_docs)]
pub enum ColumnResult {
    Float(Vec<f64>),
    Int(Vec<i64>),
    Bool(Vec<bool>),
}
#[allow(missing_docs)]
pub enum Input<'a> {
    Column(Column<'a>),
    Scalar(Scalar<'a>),
}
impl Formula {
    #[allow(missing_docs)]
    pub fn eval_columns(
        &self,
        _: &[Input<'_>],
        _: usize,
        _: &mut Vec<usize>,
    ) -> Option<ColumnResult> {
        None
    }
}
