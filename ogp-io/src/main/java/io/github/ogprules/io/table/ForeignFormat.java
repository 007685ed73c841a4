package io.github.ogprules.io.table;

import io.github.ogprules.io.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is taken for CSV and is none, told by its first bytes.
 *
 * @see <a href="https://en.wikipedia.org/wiki/List_of_file_signatures">Signatures of files</a>
 */
enum ForeignFormat {
    WORKBOOK("504B0304", "an Excel workbook (.xlsx): " + Advice.SAVE, "xl/"),
    OPEN_DOCUMENT("504B0304", "an OpenDocument spreadsheet (.ods): " + Advice.SAVE, "opendocument.spreadsheet"),
    ZIP("504B0304", "a zip archive, as workbooks are (.xlsx, .ods): open it in a spreadsheet and " + Advice.SAVE),
    OLD_WORKBOOK("D0CF11E0A1B11AE1", "an old Excel workbook (.xls): " + Advice.SAVE),
    GZIP("1F8B", "a gzip file, as .gz and R's .rds and .RData are: unpack it, or " + Advice.WRITE_IN_R),
    BZIP2("425A68", "a bzip2 file (.bz2): unpack it"),
    XZ("FD377A585A00", "an xz file (.xz): unpack it"),
    ZSTANDARD("28B52FFD", "a Zstandard file (.zst): unpack it"),
    SEVEN_ZIP("377ABCAF271C", "a 7-Zip archive (.7z): unpack it"),
    R_DATA("5244", "an R data file (.RData): " + Advice.WRITE_IN_R, "\nX\n"),
    R_OBJECT("580A0000", "an R data file (.rds): " + Advice.WRITE_IN_R),
    PARQUET("50415231", "a Parquet file: " + Advice.WRITE),
    ARROW("4152524F5731", "an Arrow file, as .feather is: " + Advice.WRITE),
    FEATHER("46454131", "a Feather file: " + Advice.WRITE),
    HDF5("894844460D0A1A0A", "an HDF5 file: " + Advice.WRITE),
    PICKLE("8004", "a Python pickle: " + Advice.WRITE),
    SQLITE("53514C69746520666F726D617420", "an SQLite database: " + Advice.WRITE),
    STATA("3C73746174615F647461", "a Stata file (.dta): " + Advice.WRITE),
    SPSS("24464C32", "an SPSS file (.sav): " + Advice.WRITE),
    PDF("255044462D", "a PDF: put its table into a spreadsheet and save that as CSV (UTF-8)"),
    RTF("7B5C727466", "a text with formats (.rtf): save it as plain text in UTF-8"),
    UTF_32_BIG_ENDIAN("0000FEFF", "text in UTF-32: " + Advice.SAVE),
    UTF_32_LITTLE_ENDIAN("FFFE0000", "text in UTF-32: " + Advice.SAVE),
    UTF_16_BIG_ENDIAN("FEFF", Advice.UTF_16),
    UTF_16_LITTLE_ENDIAN("FFFE", Advice.UTF_16);

    /** What to do instead; constants of an enum cannot use those of the enum itself. */
    private static final class Advice {
        static final String SAVE = "save it as CSV (UTF-8)";
        static final String WRITE = "write its table as CSV";
        static final String WRITE_IN_R = "write CSV in R with write.csv";
        static final String UTF_16 = "text in UTF-16: " + SAVE;
    }

    private static final String EXPECTED = "expected CSV in UTF-8; this is ";

    /** In UTF-16 one of the two bytes of each Latin letter is NUL: of twenty letters, at least so many. */
    private static final int MOST_OF_TWENTY = 16;

    private static final int LOOKED_AT = 1 << 11;

    private final byte[] signature;
    private final String name;
    private final String content;

    ForeignFormat(String signature, String name) {
        this(signature, name, "");
    }

    /** A format that others share the signature with, and a text that it has further on. */
    ForeignFormat(String signature, String name, String content) {
        this.signature = HexFormat.of().parseHex(signature);
        this.name = name;
        this.content = content;
    }

    /** What is wrong with a text that is none; empty if the first bytes may be those of CSV. */
    static Optional<String> problem(byte[] beginning) {
        return Stream.of(values())
                .filter(format -> format.isThatOf(beginning))
                .map(format -> EXPECTED + format.name)
                .findFirst()
                .or(() -> problemOfNul(Arrays.copyOf(beginning, Math.min(beginning.length, LOOKED_AT))));
    }

    /** What is wrong with a text in which there is no header; empty if nothing is known but that. */
    static Optional<String> problemWithoutHeader(String beginning) {
        String text = PlainText.stripped(beginning).toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<head")) {
            return Optional.of(EXPECTED + "an HTML page: download the file that it shows or links to");
        }
        if (text.startsWith("<?xml") || text.startsWith("<table")) {
            return Optional.of(EXPECTED + "XML or HTML: " + Advice.WRITE);
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return Optional.of(EXPECTED + "JSON: read it with the readers of JSON, or " + Advice.WRITE);
        }
        return text.indexOf(CsvRecords.NUL) < 0
                ? Optional.empty()
                : Optional.of(EXPECTED + "no text, or text in another encoding");
    }

    private boolean isThatOf(byte[] beginning) {
        return beginning.length >= signature.length
                && Arrays.equals(beginning, 0, signature.length, signature, 0, signature.length)
                && (content.isEmpty() || new String(beginning, StandardCharsets.ISO_8859_1).contains(content));
    }

    private static Optional<String> problemOfNul(byte[] beginning) {
        int[] nul = new int[2];
        for (int at = 0; at < beginning.length; at++) {
            nul[at % 2] += beginning[at] == 0 ? 1 : 0;
        }
        int letters = beginning.length / 2;
        int most = Math.max(nul[0], nul[1]);
        int fewest = Math.min(nul[0], nul[1]);
        return letters > 0 && 20 * most >= MOST_OF_TWENTY * letters && 20 * fewest <= letters
                ? Optional.of(EXPECTED + Advice.UTF_16)
                : Optional.empty();
    }
}
