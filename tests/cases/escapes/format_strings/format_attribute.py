# case: str.format walks attributes by itself (CVE-2023-41039)
# expect: raises AttributeError: __class__
"{0.__class__}".format(1)
