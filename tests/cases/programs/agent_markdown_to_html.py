# case: a small Markdown reader: headings, lists, code, emphasis, links, tables, escapes
# inputs: {"md": "# Title & more\n\nSome *emphasis*, **strong** and `a < b`.\nSecond line with a [link](http://x.org?a=1&b=2).\n\n- one\n- two **bold**\n\n1. first\n2. second\n\n```py\nif a < b:\n    pass\n```\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n> quoted\n> text\n\n---\nlast"}
# expect: value [9, '<h1>Title &amp; more</h1>', '<p>last</p>']
# output: '<h1>Title &amp; more</h1>\n<p>Some <i>emphasis</i>, <b>strong</b> and <code>a &lt; b</code>. Second line with a <a href="http://x.org?a=1&amp;b=2">link</a>.</p>\n<ul><li>one</li><li>two <b>bold</b></li></ul>\n<ol><li>first</li><li>second</li></ol>\n<pre class="py">if a &lt; b:\n    pass</pre>\n<table><tr><th>a</th><th align=right>b</th></tr><tr><td>1</td><td align=right>2</td></tr></table>\n<blockquote>quoted text</blockquote>\n<hr>\n<p>last</p>\n'
def escape(text):
    for a, b in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(a, b)
    return text


def between(text, mark, tag):
    parts = text.split(mark)
    if len(parts) % 2 == 0:
        return text
    return "".join(f"<{tag}>{p}</{tag}>" if i % 2 else p for i, p in enumerate(parts))


def links(text):
    out = ""
    while True:
        head, bracket, rest = text.partition("[")
        label, middle, tail = rest.partition("](")
        url, close, after = tail.partition(")")
        if not (bracket and middle and close):
            return out + text
        out += f'{head}<a href="{url}">{label}</a>'
        text = after


def inline(text):
    pieces = escape(text).split("`")
    return "".join(f"<code>{p}</code>" if i % 2 else between(between(links(p), "**", "b"), "*", "i") for i, p in enumerate(pieces))


class Blocks:
    def __init__(self, text):
        self.lines = text.split("\n")
        self.at = 0

    def take_while(self, test):
        start = self.at
        while self.at < len(self.lines) and test(self.lines[self.at]):
            self.at += 1
        return self.lines[start:self.at]

    def __iter__(self):
        while self.at < len(self.lines):
            line = self.lines[self.at]
            match line.split(" ", 1):
                case [""]:
                    self.at += 1
                case [h, title] if h and set(h) == {"#"} and len(h) <= 6:
                    self.at += 1
                    yield f"<h{len(h)}>{inline(title)}</h{len(h)}>"
                case ["-" | "*", _]:
                    yield self.listing("ul", lambda l: l[:2] in ("- ", "* "))
                case [number, _] if number[:-1].isdigit() and number.endswith("."):
                    yield self.listing("ol", lambda l: l.split(". ")[0].isdigit())
                case [">", _]:
                    quoted = self.take_while(lambda l: l.startswith(">"))
                    yield "<blockquote>" + inline(" ".join(l[1:].strip() for l in quoted)) + "</blockquote>"
                case ["---"]:
                    self.at += 1
                    yield "<hr>"
                case ["|", *_]:
                    yield self.table()
                case [fence] if fence.startswith("```"):
                    self.at += 1
                    code = self.take_while(lambda l: l != "```")
                    self.at += 1
                    yield f'<pre class="{fence[3:]}">' + escape("\n".join(code)) + "</pre>"
                case _:
                    yield "<p>" + inline(" ".join(self.take_while(lambda l: l and l[0] not in "#-|>`"))) + "</p>"

    def listing(self, tag, test):
        items = self.take_while(test)
        return f"<{tag}>" + "".join(f"<li>{inline(i.split(' ', 1)[1])}</li>" for i in items) + f"</{tag}>"

    def table(self):
        rows = [[c.strip() for c in l.strip("|").split("|")] for l in self.take_while(lambda l: l.startswith("|"))]
        head, rule, *body = rows
        right = [r.endswith(":") for r in rule]
        cell = lambda tag, c, r: f"<{tag}{' align=right' if r else ''}>{inline(c)}</{tag}>"
        out = [[cell("th" if i == 0 else "td", c, r) for c, r in zip(row, right)] for i, row in enumerate([head, *body])]
        return "<table>" + "".join("<tr>" + "".join(r) + "</tr>" for r in out) + "</table>"


html = list(Blocks(md))
print("\n".join(html))
[len(html), html[0], html[-1]]
