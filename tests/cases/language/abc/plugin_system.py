# case: an abstract base, a registry, several implementations
# policy: script {"modules": {"abc": null}}
# expect: value {'csv': '1,2', 'html': '<p>(1, 2)</p>'}
from abc import ABC, abstractmethod


class Exporter(ABC):
    formats = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Exporter.formats[cls.extension] = cls

    @abstractmethod
    def export(self, rows): ...


class Csv(Exporter):
    extension = "csv"

    def export(self, rows):
        return "\n".join(",".join(map(str, r)) for r in rows)


class Html(Exporter):
    extension = "html"

    def export(self, rows):
        return "".join(f"<p>{r}</p>" for r in rows)


{name: cls().export([(1, 2)]) for name, cls in sorted(Exporter.formats.items())}
