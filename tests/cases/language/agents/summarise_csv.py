# case: columns of a CSV text summarised
# policy: script {"modules": {"csv": null, "io": null, "statistics": null}}
# expect: value {'n': 3, 'mean': 14.33, 'max': 'Cairo', 'dry': ['Cairo']}
import csv
import io
import statistics
text = "city,temp,rain\nOslo,3,10\nRome,15,2\nCairo,25,0\n"
rows = list(csv.DictReader(io.StringIO(text)))
temps = [float(r["temp"]) for r in rows]
{"n": len(rows), "mean": round(statistics.mean(temps), 2), "max": max(rows, key=lambda r: float(r["temp"]))["city"], "dry": [r["city"] for r in rows if r["rain"] == "0"]}
