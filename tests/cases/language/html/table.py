# case: an HTML table of rows
# policy: script {"modules": {"html": null}}
# expect: value '<table><tr><th>name</th><th>n</th></tr><tr><td>R&amp;D</td><td>1</td></tr><tr><td>&lt;x&gt;</td><td>2</td></tr></table>'
import html


def table(rows):
    head, *body = rows
    cells = lambda row, tag: "".join(f"<{tag}>{html.escape(str(c))}</{tag}>" for c in row)
    lines = [f"<tr>{cells(head, 'th')}</tr>", *(f"<tr>{cells(row, 'td')}</tr>" for row in body)]
    return "<table>" + "".join(lines) + "</table>"


table([("name", "n"), ("R&D", 1), ("<x>", 2)])
