# case: an f-string with very many fields, as reports have them
# inputs: {"r": {"no": 7, "name": "Ann Lee", "street": "High St 1", "city": "Graz", "zip": "8010", "net": 100.0, "rate": 0.2, "due": "2024-03-01"}}
# expect: value ("Invoice 00007\nAnn Lee, High St 1, 8010 Graz\nnet           100.00\ntax            20.00 (20%)\ntotal         120.00\ndue 2024-03-01 (01.03.2024), ref 7-8010-ANN    7 Gr r['rate']=0.2", 55)
lines = (
    f"Invoice {r['no']:05d}\n{r['name']}, {r['street']}, {r['zip']} {r['city']}\n"
    f"{'net':<10}{r['net']:>10.2f}\n{'tax':<10}{r['net'] * r['rate']:>10.2f} ({r['rate']:.0%})\n"
    f"{'total':<10}{r['net'] * (1 + r['rate']):>10.2f}\n"
    f"due {r['due']} ({r['due'][8:]}.{r['due'][5:7]}.{r['due'][:4]}), ref {r['no']}-{r['zip']}-{r['name'].split()[0].upper()} {r['no']!r:>4} {r['city']!s:.2} {r['rate']=}"
)
lines, len(f"{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}{11}{12}{13}{14}{15}{16}{17}{18}{19}{20}{21}{22}{23}{24}{25}{26}{27}{28}{29}{30}{31}{32}")
