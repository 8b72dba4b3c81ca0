//! formula: the second code of programs that only compute with plain values, for the host.
//!
//! In: a [`Checked`] program. Out: its [`Code`], if it is one expression, after assignments of plain
//! names at most, and everything in it is on the list in `formula/expression.rs`.
//! The machine's own code does not depend on it: this says what the host may try first.
//!
//! Must not: change the tree, allow anything, or guess: what is not certain to mean the same on the
//! host is left out, and then the program has no formula.

mod expression;

use crate::check::{Checked, Needs};
use ast::{Expr, Stmt};
use fangless_wire::formula::{CONSTANTS, Code, Constant, DEPTH, Function, OPS, Op};
use ruff_python_ast as ast;
use std::collections::BTreeMap;

/// The formula of a program, if it is one.
pub fn formula(program: &Checked) -> Option<Code> {
    let (tree, needs) = program.parts();
    if !needs.functions.is_empty() {
        return None;
    }
    let mut emitter = Emitter {
        needs,
        bound: BTreeMap::new(),
        variables: 0,
        code: Code::default(),
    };
    match tree {
        ast::Mod::Expression(expression) => emitter.expression(&expression.body)?,
        ast::Mod::Module(module) => emitter.body(&module.body)?,
    }
    Some(emitter.code)
}

/// What a name of the program stands for, once it has bound it.
#[derive(Clone, Copy)]
enum Bound {
    /// The value at this place of the stack.
    Value(u16),
    /// The module `math`.
    Math,
    /// A function of it.
    Function(Function),
}

struct Emitter<'a> {
    needs: &'a Needs,
    bound: BTreeMap<&'a str, Bound>,
    /// Values of variables: they stay at the bottom of the stack.
    variables: u16,
    code: Code,
}

impl<'a> Emitter<'a> {
    fn body(&mut self, body: &'a [Stmt]) -> Option<()> {
        let (last, before) = body.split_last()?;
        for statement in before {
            self.statement(statement)?;
        }
        match last {
            Stmt::Expr(last) => self.expression(&last.value),
            _ => None,
        }
    }

    fn statement(&mut self, statement: &'a Stmt) -> Option<()> {
        match statement {
            Stmt::Assign(assign) => match assign.targets.as_slice() {
                [Expr::Name(name)] => self.assign(name, &assign.value),
                _ => None,
            },
            Stmt::AnnAssign(assign) => match (&*assign.target, &assign.value) {
                (Expr::Name(name), Some(value)) => self.assign(name, value),
                _ => None,
            },
            Stmt::AugAssign(assign) => {
                let Expr::Name(name) = &*assign.target else {
                    return None;
                };
                self.name(&name.id)?;
                self.expression(&assign.value)?;
                self.push(Op::Binary(expression::binary(assign.op)?))?;
                self.keep(name)
            }
            Stmt::Import(import) => match import.names.as_slice() {
                [name] if &*name.name == "math" => {
                    let bound = name.asname.as_ref().unwrap_or(&name.name);
                    self.bound.insert(bound, Bound::Math);
                    Some(())
                }
                _ => None,
            },
            Stmt::ImportFrom(import) if import.module.as_deref() == Some("math") => {
                for name in &import.names {
                    let function = self.of_module(&name.name)?;
                    let bound = name.asname.as_ref().unwrap_or(&name.name);
                    self.bound.insert(bound, Bound::Function(function));
                }
                Some(())
            }
            _ => None,
        }
    }

    fn assign(&mut self, name: &'a ast::ExprName, value: &'a Expr) -> Option<()> {
        self.expression(value)?;
        self.keep(name)
    }

    /// Leaves the top of the stack where it is, as the value of a name.
    fn keep(&mut self, name: &'a ast::ExprName) -> Option<()> {
        self.bound.insert(&name.id, Bound::Value(self.variables));
        self.variables += 1;
        (usize::from(self.variables) < DEPTH).then_some(())
    }

    /// A name whose value is wanted.
    fn name(&mut self, name: &str) -> Option<()> {
        match self.bound.get(name) {
            Some(Bound::Value(place)) => self.push(Op::Pick(*place)),
            Some(_) => None,
            None => {
                let inputs = &self.needs.inputs;
                let place = inputs.binary_search_by(|input| input.as_str().cmp(name));
                // If the caller gave no value, a builtin of that name would be found.
                if self.is_builtin(name) {
                    return None;
                }
                self.push(Op::Input(u16::try_from(place.ok()?).ok()?))
            }
        }
    }

    /// The function that a name stands for where it is called.
    fn function(&self, name: &str) -> Option<Function> {
        match self.bound.get(name) {
            Some(Bound::Function(function)) => Some(*function),
            Some(_) => None,
            None if self.is_builtin(name) && !self.is_input(name) => Function::named(name),
            None => None,
        }
    }

    /// Whether a name stands for the module `math`.
    fn is_math(&self, name: &str) -> bool {
        match self.bound.get(name) {
            Some(bound) => matches!(bound, Bound::Math),
            // In an expression, modules are there by their names.
            None => name == "math" && self.is_builtin(name) && !self.is_input(name),
        }
    }

    /// A function of the module `math`.
    fn of_module(&self, name: &str) -> Option<Function> {
        let allowed = self.may_read(name);
        allowed.then(|| Function::named(&format!("math.{name}")))?
    }

    /// Whether the policy lets a program read this name of the module `math`: the machine finds out when
    /// it runs, if a policy lists some names only.
    fn may_read(&self, name: &str) -> bool {
        let math = |(module, names): &(String, Vec<String>)| {
            module == "math" && names.iter().any(|allowed| allowed == name)
        };
        self.needs.modules.iter().any(math)
    }

    fn is_builtin(&self, name: &str) -> bool {
        self.needs.builtins.iter().any(|builtin| builtin == name)
    }

    fn is_input(&self, name: &str) -> bool {
        self.needs.inputs.iter().any(|input| input == name)
    }

    fn push(&mut self, op: Op) -> Option<()> {
        let room = self.code.ops.len() < OPS;
        room.then(|| self.code.ops.push(op))
    }

    fn constant(&mut self, constant: Constant) -> Option<()> {
        let constants = &mut self.code.constants;
        let index = u16::try_from(constants.len()).ok()?;
        (constants.len() < CONSTANTS).then(|| constants.push(constant))?;
        self.push(Op::Constant(index))
    }

    /// Emits ops behind one that skips them, whose number they give it.
    fn skipped(
        &mut self,
        jump: impl Fn(u16) -> Op,
        ops: impl FnOnce(&mut Self) -> Option<()>,
    ) -> Option<()> {
        let at = self.code.ops.len();
        self.push(jump(0))?;
        ops(self)?;
        self.skips(at, jump)
    }
}
