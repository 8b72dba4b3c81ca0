# case: dialects, missing and extra fields
# policy: script {"modules": {"csv": null, "io": null}}
# expect: value [[{'a': '1', 'b': '-'}, {'a': '1', 'b': '2', 'more': ['3']}], True, ';', ['excel', 'excel-tab', 'unix']]
import csv
import io
rows = list(csv.DictReader(io.StringIO("a,b\n1\n1,2,3\n"), restkey="more", restval="-"))
try:
    csv.DictWriter(io.StringIO(), ["a"]).writerow({"a": 1, "z": 2})
except ValueError as e:
    r = "z" in str(e)
[rows, r, csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter, csv.list_dialects()]
