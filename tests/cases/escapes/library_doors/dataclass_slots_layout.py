# case: slots of a dataclass over two bases
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError
import dataclasses


class A:
    __slots__ = ("a",)


@dataclasses.dataclass(slots=True, eq=False)
class B:
    b: int = 1


C = dataclasses.make_dataclass("C", [("c", int, 3)], bases=(B, A), slots=True, eq=False)
c = C()
c.a = 5
[c.b, c.c]
