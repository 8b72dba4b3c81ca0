# case: Jinja2, CVE-2016-10745: str.format inside the sandbox
# policy: expression
# inputs: {"user": "x"}
# expect: raises AttributeError: 'str' object has no attribute '__class__'
"{0.__class__.__mro__}".format(user)
