# case: the format code c makes a lone surrogate as chr() does
# expect: bug Option::unwrap
# RustPython 0.6 panics. Python gives "\ud800".
f"{0xd800:c}"
