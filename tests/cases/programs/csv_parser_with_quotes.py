# case: a CSV reader by hand with quotes, doubled quotes and line breaks in fields, and a writer that gives it back
# expect: value [[{'id': '1', 'name': 'Smith, John', 'note': 'said "hi"'}, {'id': '2', 'name': 'two\nlines', 'note': ''}], True, 'id,name,note\n1,"Smith, John","said ""hi"""\n2,"two\nlines",', [['a', 'b', '', '']]]
def read_csv(text, delimiter=","):
    row, field, quoted = [], "", False
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1 : i + 2] == '"':
                field += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == delimiter:
            row.append(field)
            field = ""
        elif c == "\n":
            row.append(field)
            yield row
            row, field = [], ""
        elif c != "\r":
            field += c
        i += 1
    if field or row:
        yield [*row, field]


def write_csv(rows):
    def quote(cell):
        cell = str(cell)
        return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ',"\n') else cell

    return "\n".join(",".join(map(quote, row)) for row in rows)


sample = 'id,name,note\r\n1,"Smith, John","said ""hi"""\r\n2,"two\nlines",\r\n'
rows = list(read_csv(sample))
head, *body = rows
records = [dict(zip(head, row, strict=True)) for row in body]
again = list(read_csv(write_csv(rows)))
[records, again == rows, write_csv(rows), list(read_csv("a;b;;", ";"))]
