# case: TypedDict, Literal, Final, cast
# policy: script {"modules": {"typing": null}}
# expect: value [{'title': 'Brazil', 'year': 1985}, {'title': 'x'}, 10, 'open r', '5']
from typing import Final, Literal, TypedDict, cast


class Movie(TypedDict, total=False):
    title: str
    year: int


MAX: Final = 10
Mode = Literal["r", "w"]


def open_as(mode: Mode) -> str:
    return f"open {mode}"


m: Movie = {"title": "Brazil", "year": 1985}
[m, Movie(title="x"), MAX, open_as("r"), cast(int, "5")]
