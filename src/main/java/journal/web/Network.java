package journal.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The network from which a request comes: an IPv4 address, or the first 64 bits of an IPv6 address, since a customer gets at least so many
 * addresses (RFC 6177).
 */
public record Network(String name) {
    private static final int PREFIX = 8; // bytes
    private static final Pattern WITH_PORT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d{1,5}");

    /**
     * The network of an address. The server gives it; it believes the header of a proxy only where the proxy is one of the trusted ones.
     *
     * @param address an IP address; any other text is a network of its own
     */
    public static Network of(String address) {
        String plain = address.split("%", 2)[0]; // without the zone (RFC 4007, 11)
        var withPort = WITH_PORT.matcher(plain);
        if (withPort.matches()) { // as some proxies write it
            return new Network(withPort.group(1));
        }
        if (!plain.contains(":")) {
            return new Network(plain); // a name is not looked up
        }
        try {
            InetAddress parsed = InetAddress.getByName(plain);
            return new Network(parsed instanceof Inet6Address ? HexFormat.of().formatHex(parsed.getAddress(), 0, PREFIX) + "/64"
                    : parsed.getHostAddress()); // an IPv4 address in an IPv6 one is an IPv4 address
        } catch (UnknownHostException noAddress) {
            return new Network(plain);
        }
    }

    /** The beginning of its address, as it is written: of an IPv4 address without the last number, of an IPv6 address the prefix (RFC 4291, 2.3). */
    public String beginning() {
        if (name.matches("[0-9a-f]{16}/64")) {
            return name.substring(0, 2 * PREFIX).replaceAll("(.{4})(?!$)", "$1:").replaceAll("\\b0{1,3}(?=[0-9a-f])", "") + "::/64";
        }
        return name.replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\.\\d+$", "$1.*");
    }
}
