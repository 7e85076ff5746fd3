<%@ tag pageEncoding="UTF-8" description="What changed between two texts." trimDirectiveWhitespaces="true" %>
<%@ attribute name="parts" required="true" type="java.util.List" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:forEach var="part" items="${parts}"><c:choose>
<c:when test="${part.kind() eq 'ADDED'}"><ins><c:out value="${part.text()}"/></ins></c:when>
<c:when test="${part.kind() eq 'REMOVED'}"><del><c:out value="${part.text()}"/></del></c:when>
<c:otherwise><c:out value="${part.text()}"/></c:otherwise>
</c:choose></c:forEach>
