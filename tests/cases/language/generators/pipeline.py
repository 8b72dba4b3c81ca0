# case: a pipeline of generators
# expect: value [42, [10, 32]]
text = ["10 ok", "x bad", "# note", "32 ok", ""]


def lines(rows):
    for row in rows:
        if row and not row.startswith("#"):
            yield row


def numbers(rows):
    for row in rows:
        head = row.split()[0]
        if head.isdigit():
            yield int(head)


[sum(numbers(lines(text))), list(numbers(lines(text)))]
