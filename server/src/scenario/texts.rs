//! The demo's texts.

pub(super) const WELCOME: &str = "# Welcome to Portico\n\n\
This drive is yours to play with: upload files and folders by dropping them anywhere in the window, move \
things about, put them into the trash and take them out again.\n\n\
- **Photos** has pictures with previews.\n\
- **Invoices** has enough files to scroll.\n\
- **Projects** goes a few folders deep.\n\
- **Scans** is empty.\n\n\
Everything in it was made up for this demonstration.\n";

pub(super) const NOTES: &str = "# Meeting notes\n\n\
Present: Dana, Priya, Tom\n\n\
1. The garden house gets its roof in May.\n\
2. Tom asks two more carpenters for an offer.\n\
3. Next meeting: Thursday at ten.\n";

pub(super) const ABOUT: &str = "# Über uns\n\n\
Wir sind ein kleines Büro für Gärten und Häuser. Dieser Text ist ein Entwurf.\n";

pub(super) const CHECKLIST: &str =
    "Passport\nTickets\nCharger\nRain jacket\nBook\nSwimming things\n";

pub(super) const BUDGET: &str = "Month,Income,Rent,Food,Travel,Left\n\
January,3200,1100,540,80,1480\n\
February,3200,1100,515,210,1375\n\
March,3450,1100,560,95,1695\n\
April,3200,1100,530,640,930\n\
May,3200,1100,525,120,1455\n\
June,3600,1100,580,310,1610\n";

pub(super) const READING: &str = "# Reading list\n\n\
- A book about roofs\n- A book about bees\n- The one that Priya lent me\n";

pub(super) const ITINERARY: &str = "# Lisbon in spring\n\n\
**Friday** – night train, arrival at nine\n\n**Saturday** – old town, tram, dinner by the river\n\n\
**Sunday** – day trip to the coast\n\n**Monday** – home again\n";

pub(super) const RECIPES: &str = "# Recipes for guests\n\n\
## Lemon tart\n\n200 g flour, 100 g butter, 3 lemons, 4 eggs, 150 g sugar. Bake the base for a quarter of an hour at 180 °C, \
pour the filling in, bake until it only just trembles.\n\n\
## Tomato soup\n\n1 kg tomatoes, 2 onions, a handful of basil. Roast, blend, season.\n\n\
## Flat bread\n\n500 g flour, 10 g salt, 7 g yeast, 320 ml water. Knead, wait, bake as hot as the oven gets.\n";

pub(super) const CONTACTS: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Priya Nair\r\nEMAIL:priya@portico.example\r\nEND:VCARD\r\n\
BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Tom Berger\r\nEMAIL:tom@portico.example\r\nEND:VCARD\r\n\
BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Aunt Rosa\r\nEMAIL:rosa@portico.example\r\nEND:VCARD\r\n";

pub(super) const PARTY: &[&str] =
    &["Saturday at four, between the apple trees.", "Bring nothing but good mood."];

pub(super) const COSTS: &str = "Item,Quantity,Price,Sum\n\
Larch boards,120,4.90,588.00\n\
Roof felt,30,7.20,216.00\n\
Screws,8,11.50,92.00\n\
Window,2,189.00,378.00\n\
Door,1,249.00,249.00\n";

pub(super) const PLAN: &str = "# Garden house\n\n\
## Goal\n\nA dry place for tools, with a bench on the sunny side.\n\n\
## Steps\n\n- [x] Measure\n- [x] Ask the neighbors\n- [ ] Foundation\n- [ ] Frame\n- [ ] Roof\n";

pub(super) const RENTAL: &[&str] = &[
    "Between the landlord and Dana Demo.",
    "1. The flat on the second floor is let from the first of February.",
    "2. The rent is due on the third working day of each month.",
    "3. This document was made up for a demonstration.",
];

pub(super) const INSURANCE: &[&str] = &[
    "Household contents, policy 4711-08.",
    "Insured sum: 35,000 EUR.",
    "Made up for a demonstration.",
];

pub(super) const DRAFT: &str = "This was written in a hurry and is not needed any more.\n";

pub(super) const INDEX_HTML: &str = "<!doctype html>\n<html lang=\"en\">\n\
<meta charset=\"utf-8\">\n<title>Garden houses</title>\n\
<link rel=\"stylesheet\" href=\"style.css\">\n<h1>Garden houses</h1>\n\
<p>Built to last, one board at a time.</p>\n</html>\n";

pub(super) const STYLE_CSS: &str =
    "body {\n  margin: 3rem auto;\n  max-width: 40rem;\n  font: 1rem/1.6 system-ui;\n}\n";

pub(super) const SETTINGS_JSON: &str =
    "{\n  \"title\": \"Garden houses\",\n  \"language\": \"en\",\n  \"published\": false\n}\n";

pub(super) const FLOOR_PLAN: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 200\">\
<rect x=\"10\" y=\"10\" width=\"280\" height=\"180\" fill=\"#fff\" stroke=\"#333\" stroke-width=\"6\"/>\
<path d=\"M10 120h110v70\" fill=\"none\" stroke=\"#333\" stroke-width=\"4\"/>\
<text x=\"40\" y=\"160\" font-size=\"14\">Tools</text>\
<text x=\"180\" y=\"90\" font-size=\"14\">Bench</text></svg>";

pub(super) const ACME_LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 128 32\" \
width=\"128\" height=\"32\"><path d=\"M4 28 18 4l14 24h-7l-7-12-7 12z\" fill=\"#ea580c\"/>\
<g fill=\"none\" stroke=\"#ea580c\" stroke-width=\"4\"><path d=\"M58 12a8 8 0 1 0 0 10\"/>\
<path d=\"M68 27V8l8 10 8-10v19\"/><path d=\"M108 9H94v17h14M94 17h11\"/></g></svg>";
