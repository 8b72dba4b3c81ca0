# case: a group of one's own
# expect: value ['Problems', 'p!', True]
class Problems(ExceptionGroup):
    def derive(self, excs):
        return Problems(self.message + "!", excs)


p = Problems("p", [ValueError("a"), TypeError("b")])
part = p.subgroup(TypeError)
[type(part).__name__, part.message, isinstance(part, Exception)]
