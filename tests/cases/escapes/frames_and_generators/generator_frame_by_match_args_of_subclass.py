# case: a generator's class is no base class
# expect: raises TypeError
class G(type(x for x in ())):
    __match_args__ = ("gi_frame",)
