# case: asteval, CVE-2025-24359: the value of an f-string is formatted twice, so that data becomes a template
# expect: value ['{0.__class__}', '{0.__class__}', '       {0.__class__}', '{0.__class__}']
data = "{0.__class__}"
class Value:
    def __format__(self, spec):
        return data
r = [f"{Value()}", f"{data}", f"{data!s:>20}", f"{Value():{'x'}}"]
r
