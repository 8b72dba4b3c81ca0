# case: rows as dicts, read, changed, written
# policy: script {"modules": {"csv": null, "io": null}}
# expect: value ['sku,qty,price,total\nA1,2,9.99,19.98\nB2,,1.50,0.00\n', ['sku', 'qty', 'price'], 3]
import csv
import io
source = "sku,qty,price\nA1,2,9.99\nB2,,1.50\n"
out = io.StringIO()
reader = csv.DictReader(io.StringIO(source))
writer = csv.DictWriter(out, fieldnames=[*reader.fieldnames, "total"], lineterminator="\n")
writer.writeheader()
for row in reader:
    row["total"] = f"{int(row['qty'] or 0) * float(row['price']):.2f}"
    writer.writerow(row)
[out.getvalue(), reader.fieldnames, reader.line_num]
