# case: join over a generator that joins the same list
# expect: value "ab,ab"
def parts():
    for _ in range(2):
        yield "".join(items)


items = ["a", "b"]
",".join(parts())
