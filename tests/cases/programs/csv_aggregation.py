# case: a table as text is read, typed, grouped and summed with holes
# inputs: {"text": "city,temp,rain\nOslo,3.5,\nRome,18,2\nOslo,4.5,10\nRome,,4\n"}
# expect: value {'Oslo': {'temp': 4.0, 'rain': 10.0}, 'Rome': {'temp': 18.0, 'rain': 3.0}}
header, *lines = [line.split(",") for line in text.strip().splitlines()]


def typed(value):
    for kind in (int, float):
        try:
            return kind(value)
        except ValueError:
            pass
    return value or None


rows = [dict(zip(header, map(typed, line))) for line in lines]
groups = {}
for row in rows:
    groups.setdefault(row["city"], []).append(row)


def mean(values):
    values = [v for v in values if v is not None]
    return round(sum(values) / len(values), 2) if values else None


{city: {k: mean(r[k] for r in members) for k in header[1:]} for city, members in groups.items()}
