# case: exporters that register themselves by class keywords, with checks when the class is made
# expect: value {'csv': '1,2.5\n2,0.0', 'txt': '1,2.5\n2,0.0', 'tsv': '1\t2.5\n2\t0.0', 'json': '[{"id": 1, "qty": 2.5}, {"id": 2, "qty": 0.0}]', 'errors': ["Again: format 'csv' is taken by Csv", "no exporter 'xml', known are csv, json, tsv, txt"], 'unnamed': 'csv'}
class Exporter:
    formats = {}

    def __init_subclass__(cls, /, format=None, aliases=(), **kwargs):
        super().__init_subclass__(**kwargs)
        if format is None:
            return
        for name in (format, *aliases):
            if name in Exporter.formats:
                raise TypeError(f"{cls.__name__}: format {name!r} is taken by {Exporter.formats[name].__name__}")
            Exporter.formats[name] = cls
        cls.format = format

    @classmethod
    def named(cls, name):
        try:
            return cls.formats[name]()
        except KeyError:
            raise LookupError(f"no exporter {name!r}, known are {', '.join(sorted(cls.formats))}") from None

    def export(self, rows):
        return self.join(self.line(row) for row in rows)

    def join(self, lines):
        return "\n".join(lines)


class Csv(Exporter, format="csv", aliases=["txt"]):
    separator = ","

    def line(self, row):
        return self.separator.join(str(v) for v in row.values())


class Tsv(Csv, format="tsv"):
    separator = "\t"


class Json(Exporter, format="json"):
    def line(self, row):
        return "{" + ", ".join(f'"{k}": {v!r}' for k, v in row.items()) + "}"

    def join(self, lines):
        return "[" + ", ".join(lines) + "]"


class Unnamed(Csv):
    pass


rows = [{"id": 1, "qty": 2.5}, {"id": 2, "qty": 0.0}]
errors = []
try:

    class Again(Exporter, format="csv"):
        pass

except TypeError as e:
    errors.append(str(e))
try:
    Exporter.named("xml")
except LookupError as e:
    errors.append(str(e))
{name: Exporter.named(name).export(rows) for name in Exporter.formats} | {"errors": errors, "unnamed": Unnamed.format}
