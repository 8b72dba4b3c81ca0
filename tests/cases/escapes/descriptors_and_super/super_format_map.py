# case: the other formatter by way of super
# expect: raises AttributeError: 'int' object has no attribute '__class__'
class S(str):
    def format_map(self, m):
        return super().format_map(m)
S("{x.__class__}").format_map({"x": 1})
