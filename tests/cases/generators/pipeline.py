# case: lazy pipelines of generators
# inputs: {"lines": ["a,1", "# no", "b,2", "", "c,x"]}
# expect: value [("a", 1), ("b", 2)]
def clean(lines):
    for line in lines:
        line = line.strip()
        if line and not line.startswith("#"):
            yield line


def parse(lines):
    for line in lines:
        name, _, number = line.partition(",")
        if number.isdigit():
            yield name, int(number)


list(parse(clean(lines)))
