# case: names between snake case and camel case
# expect: value ['totalUnitPrice', 'total_unit_price', 'h_t_t_p_server', 'x']
def camel(name):
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def snake(name):
    return "".join("_" + c.lower() if c.isupper() else c for c in name).lstrip("_")


[camel("total_unit_price"), snake("totalUnitPrice"), snake("HTTPServer"), camel("x")]
