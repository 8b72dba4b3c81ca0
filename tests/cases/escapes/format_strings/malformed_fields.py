# case: field names that are cut short or run on read nothing
# expect: value ['error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error']
r = []
for template in ("{0.}", "{0..real}", "{.}", "{0[real}", "{0]}", "{0[0]real}", "{0.__class__", "{0[]}", "{0[0].}"):
    try:
        r.append(template.format([1]))
    except (ValueError, AttributeError, LookupError):
        r.append("error")
r
