"""A DOCX as a reader sees it that has no part in making it (python-docx): headings, header rows, title and language.

Usage: docxcheck.py FILE. Says what is wrong, a line each, and ends with 1 then.
"""

import sys

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

LANGUAGE = "sv-SE"


def wrong_properties(document):
    """Title and language, as programs that read aloud ask for them."""
    properties = document.core_properties
    if not properties.title:
        yield "the file has no title"
    if properties.language != LANGUAGE:
        yield f"the file says that its language is {properties.language!r}"
    spoken = [lang.get(qn("w:val")) for lang in document.styles.element.iter(qn("w:lang"))]
    if spoken[:1] != [LANGUAGE]:
        yield f"the text is in {spoken[:1]}"


def wrong_headings(document):
    """One title, and headings below it that skip no level."""
    styles = [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs]
    titles = [text for style, text in styles if style == "Title"]
    if len(titles) != 1 or titles[0] not in document.core_properties.title:
        yield f"the titles are {titles}, and the file's is {document.core_properties.title!r}"
    headings = [(int(style.split()[1]), text) for style, text in styles if style.startswith("Heading ")]
    if not headings:
        yield "there are no headings"
    before = 0
    for level, text in headings:
        if not text.strip():
            yield "a heading is empty"
        if before + 1 < level:
            yield f"the heading {text!r} skips a level"
        before = level


def wrong_tables(document):
    """Each has a name, and one header row, first of all; and no cell is missing."""
    if not document.tables:
        yield "there are no tables"
    for number, table in enumerate(document.tables, 1):
        heads = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
        if heads != [True] + [False] * (len(table.rows) - 1):
            yield f"the header rows of table {number} are {heads}"
        if not all(cell.text.strip() for cell in table.rows[0].cells):
            yield f"a head of table {number} is empty"
        if len({len(row.cells) for row in table.rows}) != 1:
            yield f"the rows of table {number} differ in length"
        if table._tbl.tblPr.find(qn("w:tblCaption")) is None:
            yield f"table {number} has no name"


def wrong_links(document):
    """Every link leads somewhere, and says where in words."""
    ways = {key: way for key, way in document.part.rels.items() if way.reltype == RELATIONSHIP_TYPE.HYPERLINK}
    links = [link for paragraph in document.paragraphs for link in paragraph.hyperlinks]
    if not links:
        yield "there are no links to what it rests on"
    for link in links:
        if link._hyperlink.rId not in ways or not link.address.startswith("https://"):
            yield f"the link {link.text!r} leads nowhere"
        if not link.text.strip():
            yield f"the link to {link.address} has no words"


def main(file):
    """What is wrong with the file."""
    document = Document(file)
    checks = [wrong_properties, wrong_headings, wrong_tables, wrong_links]
    wrong = [sentence for check in checks for sentence in check(document)]
    print(f"{file}: {'well' if not wrong else ''}", *wrong, sep="\n  " if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
