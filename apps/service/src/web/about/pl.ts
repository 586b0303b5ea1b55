import type { AboutText } from './en.ts'

export const pl: AboutText = {
  title: 'O Parley',
  lead: 'Parley objaśnia obok wiadomości to, co artykuł o rozmowach pokojowych Rosji, Stanów Zjednoczonych i Ukrainy uznaje za znane: kto jest kim, co mówi traktat, czego domaga się każda ze stron. Nie opowiada się po żadnej stronie i nie zastępuje dziennikarstwa.',
  sections: [
    {
      heading: 'Jak powstaje hasło',
      paragraphs: [
        'Każdy temat, strona, stanowisko i wydarzenie to jeden niewielki dokument z tekstem i listą źródeł. Definicja mówi o tym, co trwałe. To, co może się zmienić, stoi w opisie stanu z datą i dniem, do którego ktoś powinien zajrzeć ponownie; po tym dniu opis sam mówi, że czas na sprawdzenie.',
        'Stanowiska podano słowami samej strony, jeśli znaleziono jej tekst, z nazwiskiem mówiącego i datą. Cytaty zachowują swój język.',
      ],
    },
    {
      heading: 'Zasady zaufania',
      points: [
        'Każde zdanie podaje źródła, a każde źródło mówi, jak je widziano: w oryginale, w kopii, w relacji z drugiej ręki albo nie otwarto go. Nieotwarty tekst niczego nie potwierdza.',
        'Twierdzenie podano jako twierdzenie, ze stroną, która je głosi. Powiązanie, które zawiera ocenę, zawsze wskazuje, kto ocenia.',
        'Termin sporny pokazano z tymi, którzy go używają, tymi, którzy go odrzucają, i z tym, co każdy ma na myśli.',
        'Strony stoją w porządku alfabetycznym języka czytelnika. Ich teksty nie mają wyrównanej długości: wymuszona równowaga byłaby fałszywa.',
        '„Nie znaleziono publicznego stanowiska” znaczy, że ktoś szukał. „Jeszcze nie szukano” znaczy, że nie szukał nikt.',
        'Twór uznawany tylko przez założycieli lub nieliczne państwa opisano jako ogłoszony, nigdy jako państwo.',
        'O kwestii w czytanym tekście mówimy, że „tu nie wspomniano”. Parley nigdy nie twierdzi, że coś pominięto.',
      ],
    },
    {
      heading: 'Jak dalece to sprawdzono',
      paragraphs: ['Każde hasło mówi, jak daleko zaszło. W tej wersji:'],
    },
    {
      heading: 'Dokąd sięga materiał',
      paragraphs: [
        'Materiał sięga do {date}. Niczego późniejszego tu nie ma, a wiele się od tego czasu wydarzyło. Dziś ponownego sprawdzenia wymaga {overdue} z {dated} datowanych opisów.',
      ],
    },
    {
      heading: 'Prywatność',
      paragraphs: [
        'Ten serwis nie zapisuje plików cookie, niczego nie ładuje z innych miejsc i nie odnotowuje, co czytasz. Sprawdzany tekst jest czytany w Twojej przeglądarce i nie jest wysyłany. Rozszerzenie pobiera całe pakiety, więc żadne zapytanie nie zależy od tego, co czytasz.',
      ],
    },
    {
      heading: 'Licencja',
      paragraphs: [
        'Z tekstów można swobodnie korzystać na licencji {licence}: podaj „Parley, {title}” i odnośnik do miejsca, z którego pochodzą. Cytaty należą do cytowanych. Program jest wolnym oprogramowaniem na licencji Apache License 2.0.',
      ],
    },
    {
      heading: 'Dla programów',
      paragraphs: [
        'Ta sama treść jest dostępna jako podpisane pakiety i jako JSON, a tekst można opatrzyć adnotacjami, wysyłając go: {openapi}. Odciski kluczy, którymi podpisano pakiety, są tutaj: {keys}.',
      ],
    },
  ],
}
