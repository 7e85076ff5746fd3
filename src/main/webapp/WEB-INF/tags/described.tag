<%@ tag pageEncoding="UTF-8" description="A picture and what it shows, which its author is asked." %>
<%@ attribute name="picture" required="true" description="its name; a script fills in an empty one" %>
<%@ attribute name="place" required="true" description="its place among them, from 1 on" %>
<%@ attribute name="value" description="what was typed before" %>
<%@ attribute name="label" required="true" description="what it is called here" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<li>
  <c:if test="${not empty picture}"><img src="${picturePaths.small(picture)}" alt=""></c:if>
  <label for="alt-${place}"><c:out value="${label}"/></label>
  <c:choose>
    <c:when test="${empty picture}">
      <input type="hidden">
      <input type="text" id="alt-${place}" dir="auto">
    </c:when>
    <c:otherwise>
      <input type="hidden" name="picture" value="${picture}">
      <input type="text" id="alt-${place}" name="alt" value="<c:out value="${value}"/>" dir="auto">
    </c:otherwise>
  </c:choose>
</li>
