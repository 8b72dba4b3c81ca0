# case: an own object for a pattern gets a function of the library, which gives nothing
# policy: script {"modules": {"string": null}}
# expect: raises AttributeError: '__globals__'
import string


class Pattern:
    seen = []

    def sub(self, function, text):
        self.seen.append(function)
        return text


class T(string.Template):
    pattern = "(?P<escaped>x)|(?P<named>y)|(?P<braced>z)|(?P<invalid>w)"


T.pattern = Pattern()
T("a").substitute()
getattr(Pattern.seen[0], "__globals__")
