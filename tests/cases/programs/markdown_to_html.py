# case: a small Markdown renderer with headings, lists, emphasis, code and escaping
# expect: value 5
# output: '<h1>Title &amp; more</h1>\n<p>A <i>first</i> paragraph with <b>bold</b>, <code>x &lt; y</code> and a second line.</p>\n<ul><li>one</li><li>two <i>and</i></li><li>three</li></ul>\n<h2>Sub</h2>\n<p>Done.</p>\n'
TEXT = """# Title & more

A *first* paragraph with **bold**, `x < y`
and a second line.

- one
- two *and*
- three

## Sub
Done."""


def escape(s):
    return s.translate(str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"}))


def inline(s, marks=(("**", "b"), ("*", "i"), ("`", "code"))):
    for mark, tag in marks:
        parts = s.split(mark)
        if len(parts) % 2 == 0:
            continue
        s = "".join(part if i % 2 == 0 else f"<{tag}>{part}</{tag}>" for i, part in enumerate(parts))
    return s


def blocks(text):
    for block in text.split("\n\n"):
        lines = block.split("\n")
        while lines:
            line = lines[0]
            if line.startswith("#"):
                level = len(line) - len(line.lstrip("#"))
                yield f"<h{level}>{inline(escape(line[level:].strip()))}</h{level}>"
                lines.pop(0)
            elif line.startswith("- "):
                items = []
                while lines and lines[0].startswith("- "):
                    items.append(lines.pop(0).removeprefix("- "))
                yield "<ul>" + "".join(f"<li>{inline(escape(i))}</li>" for i in items) + "</ul>"
            else:
                yield f"<p>{inline(escape(' '.join(lines)))}</p>"
                lines.clear()


html = list(blocks(TEXT))
print(*html, sep="\n")
len(html)
