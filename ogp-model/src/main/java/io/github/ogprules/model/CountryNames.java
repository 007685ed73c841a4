package io.github.ogprules.model;

import java.util.List;

/**
 * The English names of countries that official lists and the sources of OGP's indicators print.
 *
 * <p>Each list has a line for each country: its three letters, and the names that no list before it has. Names that differ
 * only as {@link CountryNameTable} documents it stand once. A name that two lists give to two countries is in none of them,
 * and a state that is no more, such as Yugoslavia, has no line: it is not silently one of today.
 */
final class CountryNames {

    /** ISO 3166-1: short names and formal names. The first name of a line is the one that messages show. */
    private static final String ISO = """
            ABW | Aruba
            AFG | Afghanistan | Islamic Republic of Afghanistan
            AGO | Angola | Republic of Angola
            AIA | Anguilla
            ALA | Åland Islands
            ALB | Albania | Republic of Albania
            AND | Andorra | Principality of Andorra
            ARE | United Arab Emirates
            ARG | Argentina | Argentine Republic
            ARM | Armenia | Republic of Armenia
            ASM | American Samoa
            ATA | Antarctica
            ATF | French Southern Territories
            ATG | Antigua and Barbuda
            AUS | Australia
            AUT | Austria | Republic of Austria
            AZE | Azerbaijan | Republic of Azerbaijan
            BDI | Burundi | Republic of Burundi
            BEL | Belgium | Kingdom of Belgium
            BEN | Benin | Republic of Benin
            BES | Bonaire, Sint Eustatius and Saba
            BFA | Burkina Faso
            BGD | Bangladesh | People's Republic of Bangladesh
            BGR | Bulgaria | Republic of Bulgaria
            BHR | Bahrain | Kingdom of Bahrain
            BHS | Bahamas | Commonwealth of the Bahamas
            BIH | Bosnia and Herzegovina | Republic of Bosnia and Herzegovina
            BLM | Saint Barthélemy
            BLR | Belarus | Republic of Belarus
            BLZ | Belize
            BMU | Bermuda
            BOL | Bolivia, Plurinational State of | Plurinational State of Bolivia | Bolivia
            BRA | Brazil | Federative Republic of Brazil
            BRB | Barbados
            BRN | Brunei Darussalam
            BTN | Bhutan | Kingdom of Bhutan
            BVT | Bouvet Island
            BWA | Botswana | Republic of Botswana
            CAF | Central African Republic
            CAN | Canada
            CCK | Cocos (Keeling) Islands
            CHE | Switzerland | Swiss Confederation
            CHL | Chile | Republic of Chile
            CHN | China | People's Republic of China
            CIV | Côte d'Ivoire | Republic of Côte d'Ivoire
            CMR | Cameroon | Republic of Cameroon
            COD | Congo, The Democratic Republic of the
            COG | Congo | Republic of the Congo
            COK | Cook Islands
            COL | Colombia | Republic of Colombia
            COM | Comoros | Union of the Comoros
            CPV | Cabo Verde | Republic of Cabo Verde
            CRI | Costa Rica | Republic of Costa Rica
            CUB | Cuba | Republic of Cuba
            CUW | Curaçao
            CXR | Christmas Island
            CYM | Cayman Islands
            CYP | Cyprus | Republic of Cyprus
            CZE | Czechia | Czech Republic
            DEU | Germany | Federal Republic of Germany
            DJI | Djibouti | Republic of Djibouti
            DMA | Dominica | Commonwealth of Dominica
            DNK | Denmark | Kingdom of Denmark
            DOM | Dominican Republic
            DZA | Algeria | People's Democratic Republic of Algeria
            ECU | Ecuador | Republic of Ecuador
            EGY | Egypt | Arab Republic of Egypt
            ERI | Eritrea | State of Eritrea
            ESH | Western Sahara
            ESP | Spain | Kingdom of Spain
            EST | Estonia | Republic of Estonia
            ETH | Ethiopia | Federal Democratic Republic of Ethiopia
            FIN | Finland | Republic of Finland
            FJI | Fiji | Republic of Fiji
            FLK | Falkland Islands (Malvinas)
            FRA | France | French Republic
            FRO | Faroe Islands
            FSM | Micronesia, Federated States of | Federated States of Micronesia
            GAB | Gabon | Gabonese Republic
            GBR | United Kingdom | United Kingdom of Great Britain and Northern Ireland
            GEO | Georgia
            GGY | Guernsey
            GHA | Ghana | Republic of Ghana
            GIB | Gibraltar
            GIN | Guinea | Republic of Guinea
            GLP | Guadeloupe
            GMB | Gambia | Republic of the Gambia
            GNB | Guinea-Bissau | Republic of Guinea-Bissau
            GNQ | Equatorial Guinea | Republic of Equatorial Guinea
            GRC | Greece | Hellenic Republic
            GRD | Grenada
            GRL | Greenland
            GTM | Guatemala | Republic of Guatemala
            GUF | French Guiana
            GUM | Guam
            GUY | Guyana | Republic of Guyana
            HKG | Hong Kong | Hong Kong Special Administrative Region of China
            HMD | Heard Island and McDonald Islands
            HND | Honduras | Republic of Honduras
            HRV | Croatia | Republic of Croatia
            HTI | Haiti | Republic of Haiti
            HUN | Hungary
            IDN | Indonesia | Republic of Indonesia
            IMN | Isle of Man
            IND | India | Republic of India
            IOT | British Indian Ocean Territory
            IRL | Ireland
            IRN | Iran, Islamic Republic of | Islamic Republic of Iran | Iran
            IRQ | Iraq | Republic of Iraq
            ISL | Iceland | Republic of Iceland
            ISR | Israel | State of Israel
            ITA | Italy | Italian Republic
            JAM | Jamaica
            JEY | Jersey
            JOR | Jordan | Hashemite Kingdom of Jordan
            JPN | Japan
            KAZ | Kazakhstan | Republic of Kazakhstan
            KEN | Kenya | Republic of Kenya
            KGZ | Kyrgyzstan | Kyrgyz Republic
            KHM | Cambodia | Kingdom of Cambodia
            KIR | Kiribati | Republic of Kiribati
            KNA | Saint Kitts and Nevis
            KOR | Korea, Republic of | South Korea
            KWT | Kuwait | State of Kuwait
            LAO | Lao People's Democratic Republic | Laos
            LBN | Lebanon | Lebanese Republic
            LBR | Liberia | Republic of Liberia
            LBY | Libya
            LCA | Saint Lucia
            LIE | Liechtenstein | Principality of Liechtenstein
            LKA | Sri Lanka | Democratic Socialist Republic of Sri Lanka
            LSO | Lesotho | Kingdom of Lesotho
            LTU | Lithuania | Republic of Lithuania
            LUX | Luxembourg | Grand Duchy of Luxembourg
            LVA | Latvia | Republic of Latvia
            MAC | Macao | Macao Special Administrative Region of China
            MAF | Saint Martin (French part)
            MAR | Morocco | Kingdom of Morocco
            MCO | Monaco | Principality of Monaco
            MDA | Moldova, Republic of | Republic of Moldova | Moldova
            MDG | Madagascar | Republic of Madagascar
            MDV | Maldives | Republic of Maldives
            MEX | Mexico | United Mexican States
            MHL | Marshall Islands | Republic of the Marshall Islands
            MKD | North Macedonia | Republic of North Macedonia
            MLI | Mali | Republic of Mali
            MLT | Malta | Republic of Malta
            MMR | Myanmar | Republic of Myanmar
            MNE | Montenegro
            MNG | Mongolia
            MNP | Northern Mariana Islands | Commonwealth of the Northern Mariana Islands
            MOZ | Mozambique | Republic of Mozambique
            MRT | Mauritania | Islamic Republic of Mauritania
            MSR | Montserrat
            MTQ | Martinique
            MUS | Mauritius | Republic of Mauritius
            MWI | Malawi | Republic of Malawi
            MYS | Malaysia
            MYT | Mayotte
            NAM | Namibia | Republic of Namibia
            NCL | New Caledonia
            NER | Niger | Republic of the Niger
            NFK | Norfolk Island
            NGA | Nigeria | Federal Republic of Nigeria
            NIC | Nicaragua | Republic of Nicaragua
            NIU | Niue
            NLD | Netherlands | Kingdom of the Netherlands
            NOR | Norway | Kingdom of Norway
            NPL | Nepal | Federal Democratic Republic of Nepal
            NRU | Nauru | Republic of Nauru
            NZL | New Zealand
            OMN | Oman | Sultanate of Oman
            PAK | Pakistan | Islamic Republic of Pakistan
            PAN | Panama | Republic of Panama
            PCN | Pitcairn
            PER | Peru | Republic of Peru
            PHL | Philippines | Republic of the Philippines
            PLW | Palau | Republic of Palau
            PNG | Papua New Guinea | Independent State of Papua New Guinea
            POL | Poland | Republic of Poland
            PRI | Puerto Rico
            PRK | Korea, Democratic People's Republic of | Democratic People's Republic of Korea | North Korea
            PRT | Portugal | Portuguese Republic
            PRY | Paraguay | Republic of Paraguay
            PSE | Palestine, State of | State of Palestine
            PYF | French Polynesia
            QAT | Qatar | State of Qatar
            REU | Réunion
            ROU | Romania
            RUS | Russian Federation
            RWA | Rwanda | Rwandese Republic
            SAU | Saudi Arabia | Kingdom of Saudi Arabia
            SDN | Sudan | Republic of the Sudan
            SEN | Senegal | Republic of Senegal
            SGP | Singapore | Republic of Singapore
            SGS | South Georgia and the South Sandwich Islands
            SHN | Saint Helena, Ascension and Tristan da Cunha
            SJM | Svalbard and Jan Mayen
            SLB | Solomon Islands
            SLE | Sierra Leone | Republic of Sierra Leone
            SLV | El Salvador | Republic of El Salvador
            SMR | San Marino | Republic of San Marino
            SOM | Somalia | Federal Republic of Somalia
            SPM | Saint Pierre and Miquelon
            SRB | Serbia | Republic of Serbia
            SSD | South Sudan | Republic of South Sudan
            STP | Sao Tome and Principe | Democratic Republic of Sao Tome and Principe
            SUR | Suriname | Republic of Suriname
            SVK | Slovakia | Slovak Republic
            SVN | Slovenia | Republic of Slovenia
            SWE | Sweden | Kingdom of Sweden
            SWZ | Eswatini | Kingdom of Eswatini
            SXM | Sint Maarten (Dutch part)
            SYC | Seychelles | Republic of Seychelles
            SYR | Syrian Arab Republic | Syria
            TCA | Turks and Caicos Islands
            TCD | Chad | Republic of Chad
            TGO | Togo | Togolese Republic
            THA | Thailand | Kingdom of Thailand
            TJK | Tajikistan | Republic of Tajikistan
            TKL | Tokelau
            TKM | Turkmenistan
            TLS | Timor-Leste | Democratic Republic of Timor-Leste
            TON | Tonga | Kingdom of Tonga
            TTO | Trinidad and Tobago | Republic of Trinidad and Tobago
            TUN | Tunisia | Republic of Tunisia
            TUR | Türkiye | Republic of Türkiye
            TUV | Tuvalu
            TWN | Taiwan, Province of China | Taiwan
            TZA | Tanzania, United Republic of | United Republic of Tanzania | Tanzania
            UGA | Uganda | Republic of Uganda
            UKR | Ukraine
            UMI | United States Minor Outlying Islands
            URY | Uruguay | Eastern Republic of Uruguay
            USA | United States | United States of America
            UZB | Uzbekistan | Republic of Uzbekistan
            VAT | Holy See (Vatican City State)
            VCT | Saint Vincent and the Grenadines
            VEN | Venezuela, Bolivarian Republic of | Bolivarian Republic of Venezuela | Venezuela
            VGB | Virgin Islands, British | British Virgin Islands
            VIR | Virgin Islands, U.S. | Virgin Islands of the United States
            VNM | Viet Nam | Socialist Republic of Viet Nam | Vietnam
            VUT | Vanuatu | Republic of Vanuatu
            WLF | Wallis and Futuna
            WSM | Samoa | Independent State of Samoa
            YEM | Yemen | Republic of Yemen
            ZAF | South Africa | Republic of South Africa
            ZMB | Zambia | Republic of Zambia
            ZWE | Zimbabwe | Republic of Zimbabwe
            """;

    /** OGP: its list of members, its databases, and a member that ISO 3166-1 does not list. */
    private static final String OGP = """
            XKX | Kosovo | Republic of Kosovo
            COD | Congo, Democratic Republic
            COG | Congo, Republic
            KOR | Republic of Korea
            MKD | Macedonia
            """;

    /** World Bank, World Development Indicators, and Gapminder, which follows it. */
    private static final String WORLD_BANK = """
            ALA | Åland
            CCK | Cocos Island
            CIV | Ivory Coast
            CPV | Cape Verde
            FRO | Faeroe Islands
            HKG | Hong Kong, China | Hong Kong SAR, China
            LAO | Lao
            MAC | Macau | Macao, China | Macao SAR, China | Macau, China
            MKD | Macedonia, FYR
            MNP | Northern Marianas
            NRU | Naoero
            PRI | Puerto Rico (US)
            PRK | Korea, Dem. Rep.
            PSE | West Bank and Gaza | Palestinian Territories
            RUS | Russia
            SPM | St.-Pierre-et-Miquelon
            SWZ | Swaziland
            TUR | Turkey
            TWN | Taiwan, China
            VEN | Venezuela, RB
            WLF | Wallis et Futuna
            """;

    /** United Nations: standard country and area codes (M49), and the names of member states. */
    private static final String UNITED_NATIONS = """
            HKG | China, Hong Kong Special Administrative Region | China, Hong Kong SAR
            LBY | Libyan Arab Jamahiriya
            MAC | China, Macao Special Administrative Region | China, Macao SAR
            MKD | The former Yugoslav Republic of Macedonia | TFYR of Macedonia | TFYR Macedonia
            GMB | Gambia (Islamic Republic of the)
            PSE | Occupied Palestinian Territory | Palestinian Territory, Occupied
            SHN | Saint Helena
            SJM | Svalbard and Jan Mayen Islands
            VAT | Holy See
            VIR | United States Virgin Islands
            WLF | Wallis and Futuna Islands
            """;

    /** Formal names that the United Nations and the European Union print, where ISO 3166-1 has none or another. */
    private static final String FORMAL = """
            AUS | Commonwealth of Australia
            BRN | Nation of Brunei, Abode of Peace
            FJI | Republic of the Fiji Islands
            GGY | Bailiwick of Guernsey
            GUY | Co-operative Republic of Guyana
            HKG | Hong Kong Special Administrative Region of the People's Republic of China
            HUN | Republic of Hungary
            JEY | Bailiwick of Jersey
            KIR | Independent and Sovereign Republic of Kiribati
            KNA | Federation of Saint Christopher and Nevis | Saint Christopher and Nevis
            LBY | State of Libya | Socialist People's Libyan Arab Jamahiriya
            MAC | Macao Special Administrative Region of the People's Republic of China
            MMR | Union of Myanmar | Republic of the Union of Myanmar
            PRI | Commonwealth of Puerto Rico
            RWA | Republic of Rwanda
            TUN | Tunisian Republic
            URY | Oriental Republic of Uruguay
            """;

    /** FAO, UNESCO and UNICEF. */
    private static final String AGENCIES = """
            CHN | China, mainland | Mainland China
            PCN | Pitcairn Islands
            TWN | China, Taiwan Province of
            """;

    /** Varieties of Democracy (V-Dem). */
    private static final String V_DEM = """
            MMR | Burma/Myanmar
            """;

    /** Economist Intelligence Unit, Democracy Index; and The Economist. */
    private static final String ECONOMIST = """
            ARE | UAE
            COD | Democratic Republic of Congo
            COG | Congo (Brazzaville)
            GBR | UK | Britain
            PSE | Palestine
            USA | US
            """;

    /** International Budget Partnership, Open Budget Survey. */
    private static final String BUDGET_PARTNERSHIP = """
            STP | São Tomé e Príncipe | Sao Tome
            """;

    /** Freedom House, Freedom in the World. */
    private static final String FREEDOM_HOUSE = """
            BRN | Brunei
            COD | Congo (Kinshasa)
            FSM | Micronesia
            PSE | West Bank and Gaza Strip
            """;

    /** Our World in Data. */
    private static final String OUR_WORLD_IN_DATA = """
            FSM | Micronesia (country)
            TLS | East Timor
            VAT | Vatican
            """;

    /** United States: Department of State and World Factbook. */
    private static final String UNITED_STATES = """
            ATF | French Southern and Antarctic Lands
            FLK | Falkland Islands (Islas Malvinas)
            SGS | South Georgia and South Sandwich Islands
            SJM | Svalbard
            VAT | Holy See (Vatican City) | Vatican City | Vatican City State
            """;

    /** European Union: Eurostat and the interinstitutional style guide. */
    private static final String EUROPEAN_UNION = """
            DEU | Germany (until 1990 former territory of the FRG)
            MKD | FYROM | FYR of Macedonia
            XKX | Kosovo (under UNSCR 1244) | Kosovo (UNSCR 1244) | Kosovo (under United Nations Security Council Resolution 1244)
            """;

    /** IMF: World Economic Outlook, and the lists of its other statistics, older ones among them. */
    private static final String IMF = """
            ABW | Aruba, Kingdom of the Netherlands
            AFG | Afghanistan, I.R. of
            AIA | Anguilla, United Kingdom-British Overseas Territory
            CHN | China, P.R.: Mainland
            CUW | Curaçao, Kingdom of the Netherlands
            HKG | China, P.R.: Hong Kong | Hong Kong SAR
            IRN | Iran, I.R. of
            KOR | Korea
            MAC | China, P.R.: Macao | Macao SAR
            MSR | Montserrat, United Kingdom-British Overseas Territory
            NCL | French Territories: New Caledonia
            PYF | French Territories: French Polynesia
            SXM | Sint Maarten, Kingdom of the Netherlands | Sint Maarten
            TKL | Tokelau Islands
            TWN | Taiwan Prov. of China
            VCT | St. Vincent & Grens.
            VEN | Venezuela, República Bolivariana de | Venezuela, Rep. Bolivariana de | Venezuela, Rep. Bol.
            """;

    /** Natural Earth, with what its labels shorten. */
    private static final String NATURAL_EARTH = """
            ATF | Fr. S. Antarctic Lands
            ATG | Antigua and Barb.
            BIH | Bosnia and Herz.
            HMD | Heard I. and McDonald Is.
            IOT | Br. Indian Ocean Ter.
            PYF | Fr. Polynesia
            SPM | St. Pierre and Miquelon
            VCT | St. Vin. and Gren.
            """;

    /** What users of countrycode (R) and country_converter (Python) met in files: the tests of these packages hold them. */
    private static final String CONVERTERS = """
            AZE | Azerbaidjan
            BES | Bonaire, Saint Eustatius and Saba | Caribbean Netherlands | BES Islands
            CHN | PRC
            COD | Congo-Zaire | DROC | Congo (DRC)
            COG | Congo Rep.
            FJI | Fiji Islands
            FSM | FS Micronesia
            GEO | Republic of Georgia | Georgia (country)
            GIN | Guinea (Conakry)
            GLP | Guadelupe
            HMD | Heard and McDonald Islands
            HRV | Croatia (local name: Hrvatska) | Hrvatska
            IRL | Republic of Ireland
            KGZ | Kirgizia | Kirghizia
            LAO | Lao People s Democratic Republic
            MAF | Saint Martin (French) | Collectivity of Saint Martin
            MDA | Moldovia
            PNG | P.N. Guinea
            PRK | DPRK | Korea (DPRK) | Democratic People s Republic of Korea
            SVK | Slovakia (Slovak Republic)
            SXM | Saint Martin (Dutch) | St. Maarten
            TJK | Tadjikistan
            TWN | Republic of China
            VGB | Virgin Islands (British) | Virgin Islands (UK)
            """;

    /** Names in common use, of one country each; the lists above do not print them, or only among synonyms. */
    private static final String IN_COMMON_USE = """
            BIH | Bosnia
            CIV | Côte d Ivoire
            COD | DR Congo | DRC
            COG | Congo Brazzaville
            GBR | Great Britain
            MAC | Macau SAR | Macau SAR, China
            MMR | Burma
            PSE | Palestinian Authority
            TLS | Timor
            TWN | Chinese Taipei
            VCT | St. Vincent
            """;

    /** Names that the same state had before, by ISO 3166-3 and the United Nations. */
    private static final String FORMER = """
            BEN | Dahomey
            BFA | Upper Volta
            BLR | Byelorussia | Byelorussian SSR | Belorussia
            COD | Zaire
            IRN | Persia
            KHM | Kampuchea | Democratic Kampuchea
            LKA | Ceylon
            MKD | Republic of Macedonia
            SUR | Surinam
            THA | Siam
            VUT | New Hebrides
            WSM | Western Samoa
            ZWE | Southern Rhodesia | Rhodesia
            """;

    /** The lists; of two that have a name for a country, messages show that of the first. */
    static final List<String> LISTS = List.of(
            ISO,
            OGP,
            WORLD_BANK,
            UNITED_NATIONS,
            FORMAL,
            AGENCIES,
            V_DEM,
            ECONOMIST,
            BUDGET_PARTNERSHIP,
            FREEDOM_HOUSE,
            OUR_WORLD_IN_DATA,
            UNITED_STATES,
            EUROPEAN_UNION,
            IMF,
            NATURAL_EARTH,
            CONVERTERS,
            IN_COMMON_USE,
            FORMER);

    private CountryNames() {}
}
