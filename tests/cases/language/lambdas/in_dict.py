# case: rules in a table
# expect: value {4: ['small', 'even', 'square'], 7: ['small'], 12: ['even'], 16: ['even', 'square']}
RULES = {
    "small": lambda n: n < 10,
    "even": lambda n: n % 2 == 0,
    "square": lambda n: int(n ** 0.5) ** 2 == n,
}
{n: [name for name, rule in RULES.items() if rule(n)] for n in (4, 7, 12, 16)}
