//! Every diagnostic's code: one table.
//!
//! In: nothing. Out: for each code its title, the reason for the rule, general advice and an
//! example that triggers it; `docs/diagnostics.md` is generated from this table.
//! Must not: decide anything.

macro_rules! codes {
    ($($variant:ident = $code:literal, $title:literal, why $why:literal, help $help:literal, example $example:literal;)*) => {
        /// What is wrong with a program.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Code {
            $(#[doc = $title] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the numbers.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The code's row in the table.
            pub const fn entry(self) -> &'static Entry {
                match self {
                    $(Self::$variant => &Entry {
                        code: $code, title: $title, why: $why, help: $help, example: $example,
                    },)*
                }
            }
        }
    };
}

/// A row of the table.
#[derive(Debug)]
pub struct Entry {
    /// `F` and three digits; stable.
    pub code: &'static str,
    /// What is refused, in a few words.
    pub title: &'static str,
    /// Why the rule exists.
    pub why: &'static str,
    /// One sentence of advice, used where a rule has none of its own.
    pub help: &'static str,
    /// The smallest program that triggers it under the script policy, or how else to meet it.
    pub example: &'static str,
}

codes! {
    Syntax = "F001", "Syntax error",
        why "The text is not Python 3.14. The wording follows CPython's.",
        help "",
        example "price * (qty";
    TooDeep = "F002", "Nested too deeply",
        why "Parser, checker and compiler recurse; a bounded depth ends as a message and not as a stack overflow.",
        help "Give parts of it names, or use sum(), ''.join() or a loop.",
        example "a chain of more than 200 operators, calls or brackets within each other";
    Statement = "F003", "Statement where one expression is expected",
        why "A policy of mode `expression` evaluates one formula.",
        help "Write one expression, or use a policy of mode \"script\".",
        example "total = price * qty   # under Policy.expression()";
    Family = "F101", "Syntax that the policy does not allow",
        why "A policy lists the families of syntax that its programs may use.",
        help "Write it without, or add the family to the policy's syntax.",
        example "lambda: 1   # under a policy without \"lambda\"";
    Async = "F102", "Asynchronous code that the policy does not allow",
        why "There is no event loop in here: a program drives its coroutines by hand, which few mean when they write `async`.",
        help "Write it without async and await, or add \"async\" to the policy's syntax.",
        example "async def f(): pass";
    TypeParameters = "F103", "Type parameter or alias that is read at run time",
        why "Type parameters, `type` statements and annotations are checked and then dropped, so there is nothing to read.",
        help "Use it in annotations only; for a value, assign it: `Alias = int`.",
        example "type Number = int\nNumber(1)";
    TemplateString = "F104", "Template string",
        why "Its parts are objects of a module that is not offered.",
        help "Use an f-string.",
        example "t\"{price}\"";
    ClassKeyword = "F105", "Metaclass",
        why "A metaclass decides how a class is made; that is the sandbox's own business.",
        help "Leave it out; other keywords go to the base's __init_subclass__, each by its name.",
        example "class A(metaclass=type): pass";
    ClassAlias = "F106", "Special method that is no function",
        why "The interpreter calls special methods by itself; what stands there is a function of the program's own.",
        help "Write it with `def`, as a lambda, or as another method: `__str__ = __repr__`, `__hash__ = Base.__hash__`; None says that there is none.",
        example "class A:\n    __call__ = [print][0]";
    Annotation = "F107", "Annotation that is more than a type",
        why "Annotations are checked and then dropped, so code in them would not run as written.",
        help "Use names, subscripts, `|`, calls, strings and constants only.",
        example "x: (y := int) = 1";
    Mistaken = "F108", "Function or comprehension where it would be mistaken for another one",
        why "The interpreter's compiler mixes up the variables of functions and comprehensions in a few places: the target of a loop, the header of a class, and both sides of `:` in a dict comprehension with `:=`.",
        help "Give its value a name in a statement before.",
        example "for x[(lambda: 1)()] in rows: pass";
    Dunder = "F201", "Double-underscore name",
        why "Names like `__class__` lead from any value to the interpreter's inside.",
        help "Use a name without the double underscores.",
        example "price.__class__";
    DunderMethod = "F202", "Special method that a class may not define",
        why "Only the special methods on a list may be defined: the others change how attributes, classes or copies work.",
        help "Leave it out, or give the method an ordinary name.",
        example "class A:\n    def __getattribute__(self, name): pass";
    SuperMethod = "F203", "Special method that may not be called through super()",
        why "Only the special methods that a class may define may be called, and only directly as `super().__name__(...)`.",
        help "Call an allowed special method directly, like `super().__init__(...)`.",
        example "class A:\n    def f(self): return super().__class__()";
    ClassTuple = "F204", "__slots__ or __match_args__ that is not a literal",
        why "The names in them become attributes, so they are checked where they are written.",
        help "Assign a tuple or list of string literals, each a plain name without a leading double underscore.",
        example "class A:\n    __slots__ = ('a', '__b')";
    Builtin = "F205", "Builtin that the policy does not allow",
        why "A policy lists the builtins that its programs may use.",
        help "Write it without; if it is one of your inputs, list it in the policy's inputs.",
        example "open('x')";
    UnknownName = "F206", "Unknown name",
        why "The policy lists the inputs, and this name is none of them, nor a builtin, nor defined in the program.",
        help "Define it, or correct the spelling.",
        example "prise * qty   # with inputs price and qty";
    Attribute = "F207", "Attribute under a policy without attributes",
        why "The policy's attribute rule is \"none\".",
        help "Use functions and operators only, or set the policy's attributes to \"listed\".",
        example "name.upper()   # under attributes \"none\"";
    ReservedName = "F208", "Reserved name",
        why "The compiler gives the name `super` a meaning of its own.",
        help "Use another name.",
        example "super = 1";
    UnknownAttribute = "F209", "Attribute that no value has",
        why "In an expression all values are data, whose methods are known: this call would fail whenever it is reached. (Attributes that are not called may be the fields of a record.)",
        help "Correct the spelling; a key of a dict is read by `row['key']`.",
        example "name.uper()   # under Policy.expression()";
    HostCall = "F210", "Call that a function of the host cannot take",
        why "The policy says what the function takes, and this call would fail whenever it is reached.",
        help "Call it with the arguments that it takes.",
        example "rate(currency=1)   # with a function rate(amount)";
    Module = "F301", "Module that the policy does not allow",
        why "A policy lists the modules that its programs may import.",
        help "Write it without the module, or add it to the policy's modules.",
        example "import os";
    ModuleName = "F302", "Name that is not allowed from a module",
        why "A policy lists the names that may be read from a module; no module gives more than its public ones.",
        help "Import one of the module's allowed names.",
        example "from math import _secret   # with math allowed";
    ImportForm = "F303", "Form of import that is not supported",
        why "What a star or a relative import brings in cannot be known before the program runs.",
        help "Write `import module` or `from module import name`.",
        example "from math import *   # with math allowed";
    PolicyBuiltin = "F401", "The policy names a builtin that is not offered",
        why "Only builtins that have been looked at are offered; a policy that names another is a mistake, not a wish.",
        help "Remove it from the policy's builtins.",
        example "any program, under a policy whose builtins include \"eval\"";
    PolicyModule = "F402", "The policy names a module, or a name of one, that is not offered",
        why "Only modules and names that have been looked at are offered; a policy that names another is a mistake, not a wish.",
        help "Remove it from the policy's modules.",
        example "any program, under a policy whose modules include \"subprocess\"";
    PolicyFunction = "F403", "The policy has a function under a name that cannot be one",
        why "A program calls a function of the host by its name, so that it must be a name that nothing else has.",
        help "Give the function another name in the policy's functions.",
        example "any program, under a policy with a function \"len\"";
    Unsupported = "F900", "Node that the checker does not know",
        why "What nobody decided about is refused. No source text should lead here: please report it.",
        help "Please report this program as a bug of fangless.",
        example "none known";
}
