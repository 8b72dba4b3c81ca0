# case: Zope's AccessControl, CVE-2021-32807: the Formatter class of an allowed string module
# expect: refused F301 line 1 column 8
import string
class Leak(string.Formatter):
    def get_field(self, name, args, kwargs):
        return (getattr(args[0], "__globals__"), name)
