package journal.markdown;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A host of an address on the web, as browsers read it: the host parser of the URL Standard (WHATWG), 3.5. */
final class Host {
    private static final int MOST = 253; // characters in ASCII, without a dot at the end (RFC 1035, 2.3.4)
    private static final IDNA DOMAINS =
            IDNA.getUTS46Instance(IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);
    // what is found with CheckHyphens and VerifyDnsLength, which browsers do without
    private static final Set<IDNA.Error> HARMLESS = EnumSet.of(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN,
            IDNA.Error.HYPHEN_3_4, IDNA.Error.EMPTY_LABEL, IDNA.Error.LABEL_TOO_LONG, IDNA.Error.DOMAIN_NAME_TOO_LONG);
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20#%/:<>?@\\[\\\\\\]^|\\x7F-\\uFFFF]");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:.]+]");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");

    private Host() {
    }

    /** The host in ASCII; empty if there can be none of this name. */
    static Optional<String> of(String written) {
        if (IPV6.matcher(written).matches()) {
            return Optional.of(written).filter(Host::isIpv6);
        }
        if (written.length() > MOST + 1) { // ICU takes no more than a thousand letters
            return Optional.empty();
        }
        var info = new IDNA.Info();
        String host = DOMAINS.nameToASCII(written, new StringBuilder(), info).toString();
        if (!HARMLESS.containsAll(info.getErrors()) || FORBIDDEN.matcher(host).find() || host.replaceFirst("\\.$", "").length() > MOST) {
            return Optional.empty();
        }
        if (ENDS_IN_NUMBER.matcher(host).matches()) {
            return ipv4(host);
        }
        return Optional.of(host).filter(name -> !name.isEmpty());
    }

    private static boolean isIpv6(String written) {
        try {
            return new URI("http://" + written).getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static Optional<String> ipv4(String host) {
        String[] parts = host.split("\\.", -1);
        int count = parts.length > 1 && parts[parts.length - 1].isEmpty() ? parts.length - 1 : parts.length;
        if (count > 4) {
            return Optional.empty();
        }
        long address = 0;
        for (int part = 0; part < count; part++) {
            long number = number(parts[part]);
            int bytes = part < count - 1 ? 1 : 5 - count;
            if (number < 0 || number >= 1L << 8 * bytes) {
                return Optional.empty();
            }
            address = address << 8 * bytes | number;
        }
        return Optional.of(String.format("%d.%d.%d.%d", address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255));
    }

    // decimal, octal after 0, hexadecimal after 0x; -1 for none of these
    private static long number(String part) {
        try {
            if (part.startsWith("+")) {
                return -1;
            }
            if (part.startsWith("0x")) {
                return part.length() == 2 ? 0 : Long.parseUnsignedLong(part.substring(2), 16);
            }
            return Long.parseUnsignedLong(part, part.length() > 1 && part.startsWith("0") ? 8 : 10);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
