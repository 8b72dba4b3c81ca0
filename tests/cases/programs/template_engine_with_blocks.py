# case: a template engine: values with filters, loops and conditions, compiled to closures
# inputs: {"order": {"customer": "ada lovelace", "lines": [{"text": "<b>Tea</b>", "qty": 2, "price": 3.5}, {"text": "Cake", "qty": 1, "price": 4}], "paid": False, "note": ""}}
# expect: value 'unknown tag: while x'
# output: 'Dear Ada Lovelace,\n1. &lt;b&gt;Tea&lt;/b&gt; 2 x 3.50\n2. Cake 1 x 4.00\nPlease pay. Note: - CAKE\n'
FILTERS = {
    "title": str.title,
    "upper": str.upper,
    "escape": lambda s: s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
    "money": lambda v: f"{v:.2f}",
    "default": lambda v: v or "-",
}


def lookup(path, scope):
    head, *rest = path.split(".")
    value = scope[head]
    for key in rest:
        value = value[int(key)] if key.isdigit() else value[key]
    return value


def value_of(source):
    path, *filters = (part.strip() for part in source.split("|"))

    def render(scope):
        value = lookup(path, scope)
        for name in filters:
            value = FILTERS[name](value)
        return str(value)

    return render


def parse(tokens, *ends):
    parts = []
    for kind, text in tokens:
        if kind == "text":
            parts.append(lambda scope, text=text: text)
        elif kind == "value":
            parts.append(value_of(text))
        elif text in ends:
            break
        else:
            match text.split():
                case ["for", name, "in", path]:
                    parts.append(loop(name, path, parse(tokens, "end")))
                case ["if", "not", path]:
                    parts.append(condition(path, parse(tokens, "end"), negate=True))
                case ["if", path]:
                    parts.append(condition(path, parse(tokens, "end")))
                case _:
                    raise SyntaxError(f"unknown tag: {text}")
    return lambda scope: "".join(part(scope) for part in parts)


def loop(name, path, body):
    return lambda scope: "".join(body({**scope, name: item, "index": i}) for i, item in enumerate(lookup(path, scope), 1))


def condition(path, body, negate=False):
    return lambda scope: body(scope) if bool(lookup(path, scope)) != negate else ""


def tokenize(template):
    while template:
        before, brace, template = template.partition("{")
        yield "text", before
        if brace:
            end = {"{": "}}", "%": "%}"}[template[0]]
            inner, _, rest = template[1:].partition(end)
            yield ("value" if end == "}}" else "tag"), inner.strip()
            template = rest


TEMPLATE = """Dear {{ order.customer | title }},
{% for line in order.lines %}{{ index }}. {{ line.text | escape }} {{ line.qty }} x {{ line.price | money }}
{% end %}{% if not order.paid %}Please pay. {% end %}{% if order.note %}never{% end %}Note: {{ order.note | default }} {{ order.lines.1.text | upper }}"""
render = parse(tokenize(TEMPLATE))
try:
    parse(tokenize("{% while x %}"))
except SyntaxError as e:
    error = e.msg
print(render({"order": order}))
error
