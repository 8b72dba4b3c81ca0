# case: a contest's jail: an attribute of a printer object is set so that its text is another one
# expect: raises AttributeError: attribute '__dict__' of 'builtin_function_or_method' object cannot be changed
setattr(print, "__dict__", {})
