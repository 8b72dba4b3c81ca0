# case: sums and means that pass over what is missing
# policy: expression
# inputs: {"values": [3, None, 4.5, None, 0]}
# expect: value {'sum': 7.5, 'count': 3, 'mean': 2.5}
{"sum": sum(v or 0 for v in values), "count": len([v for v in values if v is not None]), "mean": (lambda xs: sum(xs) / len(xs) if xs else None)([v for v in values if v is not None])}
