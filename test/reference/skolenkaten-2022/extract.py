"""Makes means.csv, indices.csv and questions.json from Skolinspektionen's workbook of Skolenkäten 2022, year 8.

python3 extract.py excelrapport-elever-grundskola-ak-8-2022.xlsx
"""

import csv
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def column(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number - 1


def rows_of(path):
    with zipfile.ZipFile(path) as book:
        texts = [
            "".join(part.text or "" for part in item.iter(SHEET + "t"))
            for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).findall(SHEET + "si")
        ]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    for row in sheet.find(SHEET + "sheetData"):
        cells = {}
        for cell in row:
            value = cell.find(SHEET + "v")
            if value is not None:
                is_text = cell.get("t") == "s"
                cells[column(cell.get("r"))] = texts[int(value.text)] if is_text else float(value.text)
        yield cells


def is_open(value):
    return isinstance(value, float)


def headings(first, second):
    """Questions with the columns of their answers, and areas that have an index."""
    starts = sorted(at for at in first if at >= 8)
    questions, areas = [], []
    for at, end in zip(starts, starts[1:] + [372]):
        text = first[at].strip()
        if text[0].isdigit():
            areas.append((at, text))
            continue
        answers = [(there, second[there].strip()) for there in range(at + 1, end) if there in second]
        steps = [(there, label) for there, label in answers if label != "Vet inte"]
        questions.append({"at": at, "text": text, "area": len(areas), "steps": steps})
    return questions, areas


def main(path):
    rows = list(rows_of(path))
    questions, areas = headings(rows[0], rows[1])
    units = [row for row in rows[8:] if all(at in row for at in range(5))]
    answering = [(f"n{at + 1}", row) for at, row in enumerate(rows[3:8])]
    answering += [(str(at + 1), row) for at, row in enumerate(units)]
    opened = {}
    with open("means.csv", "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["unit", "question", "counts", "mean"])
        for name, row in answering:
            for number, question in enumerate(questions, 1):
                counts = [row.get(at) for at, _ in question["steps"]]
                mean = row.get(question["at"])
                if is_open(mean) and all(map(is_open, counts)):
                    opened[name, number] = True
                    out.writerow([name, number, " ".join(str(int(count)) for count in counts), mean])
    with open("indices.csv", "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["unit", "area", "index"])
        for name, row in answering:
            for area, (at, _) in enumerate(areas, 1):
                own = [number for number, question in enumerate(questions, 1) if question["area"] == area]
                if is_open(row.get(at)) and all((name, number) in opened for number in own):
                    out.writerow([name, area, row[at]])
    described = {
        "areas": [text for _, text in areas],
        "questions": [
            {"area": q["area"], "text": q["text"], "answers": [label for _, label in q["steps"]]} for q in questions
        ],
    }
    with open("questions.json", "w") as file:
        json.dump(described, file, ensure_ascii=False, indent=1)
        file.write("\n")


main(sys.argv[1])
