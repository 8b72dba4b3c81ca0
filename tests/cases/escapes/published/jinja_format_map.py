# case: Jinja2, CVE-2019-10906: str.format_map was forgotten
# policy: expression
# inputs: {"user": "x"}
# expect: raises AttributeError: 'str' object has no attribute '__class__'
"{user.__class__}".format_map({"user": user})
