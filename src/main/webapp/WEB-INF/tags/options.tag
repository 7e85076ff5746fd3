<%@ tag pageEncoding="UTF-8" description="What a list has to choose from, without a space between: there are hundreds in some." %>
<%@ attribute name="choices" required="true" type="java.util.List" description="tags and names" %>
<%@ attribute name="chosen" required="true" description="the tag that was chosen before" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:forEach var="choice" items="${choices}"><option value="<c:out value="${choice.tag()}"/>"<c:if test="${choice.tag() eq chosen}"> selected</c:if>><c:out value="${choice.name()}"/></option></c:forEach>
