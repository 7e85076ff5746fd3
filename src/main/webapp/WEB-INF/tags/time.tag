<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A moment. The page then asks for the script that says how long ago it was." %>
<%@ attribute name="moment" required="true" type="java.time.temporal.Temporal" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:set var="timed" value="${true}" scope="request"/>
<time datetime="${messages.datetime(moment)}"><c:out value="${messages.time(moment)}"/></time>
